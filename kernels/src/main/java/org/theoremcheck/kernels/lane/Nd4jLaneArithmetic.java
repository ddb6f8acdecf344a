package org.theoremcheck.kernels.lane;

import java.util.Arrays;
import java.util.List;
import org.theoremcheck.kernels.blas.Gemm;
import org.theoremcheck.kernels.blas.Stretches;

/**
 * Few lanes, large layers: matrix products of at least a given size are one call of a BLAS library per lane, everything else computes the bits of {@code
 * simd}. Whether a product is large depends on its shape alone, so that a lane's result does not depend on its neighbours. One lane, where
 * others loop over lanes, has loops of its own along the rows.
 */
public final class Nd4jLaneArithmetic extends SimdLaneArithmetic {
    /** From here on a library's call, about 4 µs, is shorter than loops over one lane. */
    public static final long LARGE = 1024;

    /** Numbers of a shared operand that are spread at once. */
    private static final int CHUNK = 1024;

    private final Gemm library;
    private final long large;

    /** @param large least multiply-adds n·k·p of a product that the library computes */
    public Nd4jLaneArithmetic(Gemm library, long large) {
        this.library = library;
        this.large = large;
    }

    @Override
    public String name() {
        return "nd4j";
    }

    @Override
    public Lanes product(Lanes a, boolean transposeA, Lanes b, boolean transposeB, int n, int k, int p) {
        if (a.lanes() > 1 || b.lanes() > 1 || (long) n * k * p < large) {
            return super.product(a, transposeA, b, transposeB, n, k, p);
        }
        Doors.requireFactor(a, n, k);
        Doors.requireFactor(b, k, p);
        double[] out = new double[n * p];
        library.multiply(stretches(a), transposeA, stretches(b), transposeB, out, n, k, p);
        return adopt(out, out.length, 1);
    }

    private Stretches stretches(Lanes a) {
        Doors.requireOwn(this, a);
        return a.storage() instanceof DrawnRows drawn ? drawn.stretches() : Stretches.whole(values(a));
    }

    @Override
    void multiply(Factor left, Factor right, double[] out, int lanes) {
        int n = left.rows();
        int k = left.columns();
        int p = right.columns();
        if ((long) n * k * p < large) {
            super.multiply(left, right, out, lanes);
            return;
        }
        double[] c = new double[n * p];
        for (int l = 0; l < lanes; l++) {
            library.multiply(lane(left, l), left.transposed(), lane(right, l), right.transposed(), c, n, k, p);
            for (int r = 0; r < c.length; r++) {
                out[r * lanes + l] = c[r];
            }
        }
    }

    private static double[] lane(Factor factor, int lane) {
        if (factor.lanes() == 1) {
            return factor.values();
        }
        double[] entries = new double[factor.rows() * factor.columns()];
        for (int r = 0; r < entries.length; r++) {
            entries[r] = factor.values()[r * factor.lanes() + lane];
        }
        return entries;
    }

    /** A mask of one number chooses between values, not between entries. */
    @Override
    public Lanes choose(Lanes condition, Lanes yes, Lanes no) {
        if (isNumber(condition) && yes.rows() == no.rows() && yes.lanes() == no.lanes()) {
            Doors.requireOwn(this, yes);
            Doors.requireOwn(this, no);
            return values(condition)[0] != 0 ? yes : no;
        }
        return super.choose(condition, yes, no);
    }

    @Override
    public Lanes apply(Binary op, Lanes a, Lanes b) {
        if (isNumber(b) && a.rows() > CHUNK) {
            double[] x = values(a);
            double[] y = spread(b);
            double[] out = new double[x.length];
            for (int i = 0; i < out.length; i += CHUNK) {
                stretch(op, x, i, y, 0, out, i, Math.min(CHUNK, out.length - i));
            }
            return adopt(out, a.rows(), a.lanes());
        }
        if (isNumber(a) && b.rows() > CHUNK) {
            double[] x = spread(a);
            double[] y = values(b);
            double[] out = new double[y.length];
            for (int i = 0; i < out.length; i += CHUNK) {
                stretch(op, x, 0, y, i, out, i, Math.min(CHUNK, out.length - i));
            }
            return adopt(out, b.rows(), b.lanes());
        }
        return super.apply(op, a, b);
    }

    @Override
    public Lanes minusProduct(Lanes a, Lanes b, Lanes c) {
        if (!isNumber(c) || a.lanes() > 1 || b.lanes() > 1 || a.rows() != b.rows()) {
            return super.minusProduct(a, b, c);
        }
        Doors.requireOwn(this, b);
        double[] x = values(a);
        double[] factor = spread(c);
        double[] out = new double[x.length];
        int from = 0;
        for (double[] part : StackedRows.parts(b)) {
            for (int i = 0; i < part.length; i += CHUNK) {
                int at = from + i;
                minusProduct(x, at, part, i, factor, 0, out, at, Math.min(CHUNK, part.length - i));
            }
            from += part.length;
        }
        return adopt(out, out.length, 1);
    }

    private static boolean isNumber(Lanes a) {
        return a.rows() == 1 && a.lanes() == 1;
    }

    private double[] spread(Lanes number) {
        double[] chunk = new double[CHUNK];
        Arrays.fill(chunk, values(number)[0]);
        return chunk;
    }

    @Override
    void fold(Binary step, double[] x, double[] out, int groups, int length, int lanes) {
        if (lanes > 1) {
            super.fold(step, x, out, groups, length, lanes);
            return;
        }
        for (int q = 0; q < groups; q++) {
            out[q] = folded(step, x, q * length, length);
        }
    }

    private static double folded(Binary step, double[] x, int from, int length) {
        double folded = x[from];
        switch (step) {
            case PLUS -> {
                for (int r = from + 1; r < from + length; r++) {
                    folded += x[r];
                }
            }
            case MAX -> {
                for (int r = from + 1; r < from + length; r++) {
                    folded = Math.max(folded, x[r]);
                }
            }
            case MIN -> {
                for (int r = from + 1; r < from + length; r++) {
                    folded = Math.min(folded, x[r]);
                }
            }
            default -> throw new IllegalArgumentException(step + " is no reduction");
        }
        return folded;
    }

    @Override
    public Lanes dot(Lanes a, Lanes b) {
        if (a.lanes() > 1 || b.lanes() > 1 || a.rows() != b.rows()) {
            return super.dot(a, b);
        }
        double[] x = values(a);
        double[] y = values(b);
        double sum = x[0] * y[0];
        for (int r = 1; r < x.length; r++) {
            sum += x[r] * y[r];
        }
        return adopt(new double[] {sum}, 1, 1);
    }

    @Override
    public Lanes gather(Lanes a, int[] rows) {
        if (a.lanes() > 1) {
            return super.gather(a, rows);
        }
        Doors.requireWithin(rows, a.rows(), "row");
        double[] source = values(a);
        double[] out = new double[rows.length];
        for (int r = 0; r < out.length; r++) {
            out[r] = source[rows[r]];
        }
        return adopt(out, out.length, 1);
    }

    @Override
    public Lanes slice(Lanes a, int from, int to) {
        if (a.lanes() > 1 || from < 0 || from >= to || to > a.rows()) {
            return super.slice(a, from, to);
        }
        if (from == 0 && to == a.rows()) {
            return a;
        }
        return to - from > CHUNK
                ? inBlocks(a, new int[] {from}, to - from)
                : adopt(Arrays.copyOfRange(values(a), from, to), to - from, 1);
    }

    @Override
    public Lanes finite(Lanes a) {
        if (a.lanes() > 1) {
            return super.finite(a);
        }
        return constant(allFinite(values(a)) ? 1 : 0);
    }

    /** The blocks stay where they are: see {@link DrawnRows}. */
    @Override
    public Lanes gatherBlocks(Lanes a, Lanes index, int width) {
        if (a.lanes() > 1 || index.lanes() > 1) {
            return super.gatherBlocks(a, index, width);
        }
        int blocks = Doors.groups(a, width);
        int[] starts = Arrays.stream(values(index))
                .mapToInt(block -> Doors.block(block, blocks) * width)
                .toArray();
        return inBlocks(a, starts, width);
    }

    private Lanes inBlocks(Lanes a, int[] starts, int width) {
        return new Lanes(this, new DrawnRows(values(a), starts, width, 1), starts.length * width, 1);
    }

    @Override
    public Lanes stack(Lanes... parts) {
        if (Arrays.stream(parts).anyMatch(part -> part.lanes() > 1)) {
            return super.stack(parts);
        }
        List<double[]> stored = Arrays.stream(parts).map(this::values).toList();
        int rows = Arrays.stream(parts).mapToInt(Lanes::rows).sum();
        return new Lanes(this, new StackedRows(stored), rows, 1);
    }
}
