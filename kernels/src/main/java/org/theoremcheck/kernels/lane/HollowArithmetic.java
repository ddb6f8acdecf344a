package org.theoremcheck.kernels.lane;

import java.util.Arrays;

/** Shapes without numbers: every operation checks and shares shapes as the backends do and computes nothing. */
final class HollowArithmetic implements LaneArithmetic {
    private static final Object NOTHING = new Object();

    @Override
    public String name() {
        return "hollow";
    }

    @Override
    public double noise() {
        return 0;
    }

    @Override
    public Lanes of(double[] values, int rows, int lanes) {
        Doors.requireLength(values, rows, lanes);
        return shape(rows, lanes);
    }

    /** @throws UnsupportedOperationException always */
    @Override
    public double[] toDoubles(Lanes a) {
        throw new UnsupportedOperationException(
                "hollow values have no numbers; compute on a backend where numbers are needed");
    }

    /** @throws UnsupportedOperationException always */
    @Override
    public String digits(Lanes a, int row, int lane) {
        throw new UnsupportedOperationException(
                "hollow values have no digits; compute on a backend where numbers are needed");
    }

    @Override
    public Lanes apply(Unary op, Lanes a) {
        return shape(a.rows(), a.lanes());
    }

    @Override
    public Lanes apply(Binary op, Lanes a, Lanes b) {
        return shape(Sharing.rows(a, b), Sharing.lanes(a, b));
    }

    @Override
    public Lanes choose(Lanes condition, Lanes yes, Lanes no) {
        return shape(
                Sharing.common(condition.rows(), Sharing.rows(yes, no), "rows"),
                Sharing.common(condition.lanes(), Sharing.lanes(yes, no), "lanes"));
    }

    @Override
    public Lanes reduce(Reduction op, Lanes a, int length) {
        return shape(Doors.groups(a, length), a.lanes());
    }

    @Override
    public Lanes dot(Lanes a, Lanes b) {
        return shape(Math.min(1, Sharing.rows(a, b)), Sharing.lanes(a, b));
    }

    @Override
    public Lanes product(Lanes a, boolean transposeA, Lanes b, boolean transposeB, int n, int k, int p) {
        Doors.requireFactor(a, n, k);
        Doors.requireFactor(b, k, p);
        return shape(n * p, Sharing.lanes(a, b));
    }

    @Override
    public Lanes gather(Lanes a, int[] rows) {
        Doors.requireWithin(rows, a.rows(), "row");
        return shape(rows.length, a.lanes());
    }

    @Override
    public Lanes gatherBlocks(Lanes a, Lanes index, int width) {
        return shape(index.rows() * width, Sharing.lanes(a, index));
    }

    @Override
    public Lanes stack(Lanes... parts) {
        int rows = Arrays.stream(parts).mapToInt(Lanes::rows).sum();
        int lanes = Arrays.stream(parts).mapToInt(Lanes::lanes).reduce(1, (a, b) -> Sharing.common(a, b, "lanes"));
        return shape(rows, lanes);
    }

    @Override
    public Lanes pick(Lanes a, int[] lanes) {
        Doors.requireWithin(lanes, a.lanes(), "lane");
        return shape(a.rows(), lanes.length);
    }

    private Lanes shape(int rows, int lanes) {
        return new Lanes(this, NOTHING, rows, lanes);
    }
}
