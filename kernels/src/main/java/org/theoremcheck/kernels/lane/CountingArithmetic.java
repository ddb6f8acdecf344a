package org.theoremcheck.kernels.lane;

import java.util.Arrays;

/**
 * Another backend's arithmetic that counts, per lane, what it is asked to do: one operation per entry of an elementwise
 * result, one per term of a sum, one multiply-add per term of a dot product, n·k·p of them per matrix product. Moving entries
 * about is free. Results have the other backend's bits.
 *
 * <p>Bring numbers in with {@link #counted}. Not thread-safe: one count belongs to one computation.
 */
public final class CountingArithmetic implements LaneArithmetic {
    private final LaneArithmetic inner;
    private long operations;

    /** @param inner what computes */
    public CountingArithmetic(LaneArithmetic inner) {
        this.inner = inner;
    }

    /**
     * Counts without computing: shapes alone decide what an operation costs. Its values have no numbers, and reading one is an
     * {@link UnsupportedOperationException}.
     */
    public static CountingArithmetic dry() {
        return new CountingArithmetic(new HollowArithmetic());
    }

    /** The same numbers, whose operations count here. @param a a value of the inner backend */
    public Lanes counted(Lanes a) {
        Doors.requireOwn(inner, a);
        return new Lanes(this, a.storage(), a.rows(), a.lanes());
    }

    /** The same numbers on the inner backend. @param a a value of this arithmetic */
    public Lanes uncounted(Lanes a) {
        Doors.requireOwn(this, a);
        return new Lanes(inner, a.storage(), a.rows(), a.lanes());
    }

    /** Operations per lane since this was made. */
    public long operations() {
        return operations;
    }

    @Override
    public String name() {
        return "counting " + inner.name();
    }

    @Override
    public double noise() {
        return inner.noise();
    }

    @Override
    public Lanes of(double[] values, int rows, int lanes) {
        return counted(inner.of(values, rows, lanes));
    }

    @Override
    public double[] toDoubles(Lanes a) {
        return inner.toDoubles(uncounted(a));
    }

    @Override
    public String digits(Lanes a, int row, int lane) {
        return inner.digits(uncounted(a), row, lane);
    }

    @Override
    public Lanes apply(Unary op, Lanes a) {
        return after(a.rows(), inner.apply(op, uncounted(a)));
    }

    @Override
    public Lanes apply(Binary op, Lanes a, Lanes b) {
        return after(Sharing.rows(a, b), inner.apply(op, uncounted(a), uncounted(b)));
    }

    @Override
    public Lanes choose(Lanes condition, Lanes yes, Lanes no) {
        Lanes chosen = inner.choose(uncounted(condition), uncounted(yes), uncounted(no));
        return after(chosen.rows(), chosen);
    }

    @Override
    public Lanes reduce(Reduction op, Lanes a, int length) {
        return after(a.rows(), inner.reduce(op, uncounted(a), length));
    }

    @Override
    public Lanes dot(Lanes a, Lanes b) {
        return after(Sharing.rows(a, b), inner.dot(uncounted(a), uncounted(b)));
    }

    @Override
    public Lanes product(Lanes a, boolean transposeA, Lanes b, boolean transposeB, int n, int k, int p) {
        return after((long) n * k * p, inner.product(uncounted(a), transposeA, uncounted(b), transposeB, n, k, p));
    }

    @Override
    public Lanes gather(Lanes a, int[] rows) {
        return after(0, inner.gather(uncounted(a), rows));
    }

    @Override
    public Lanes gatherBlocks(Lanes a, Lanes index, int width) {
        return after(0, inner.gatherBlocks(uncounted(a), uncounted(index), width));
    }

    @Override
    public Lanes stack(Lanes... parts) {
        return after(0, inner.stack(Arrays.stream(parts).map(this::uncounted).toArray(Lanes[]::new)));
    }

    @Override
    public Lanes pick(Lanes a, int[] lanes) {
        return after(0, inner.pick(uncounted(a), lanes));
    }

    private Lanes after(long more, Lanes result) {
        operations += more;
        return counted(result);
    }
}
