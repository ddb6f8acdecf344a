package org.theoremcheck.kernels.lane;

import java.util.Optional;
import org.theoremcheck.kernels.elementary.Elementary;

/**
 * Plain loops over {@code double[]}, lanes innermost, which the JIT compiler can vectorise itself. The inner loops are the overridable methods on
 * stretches of consecutive numbers; everything else moves whole rows.
 */
public class PlainLaneArithmetic implements LaneArithmetic {

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public double noise() {
        return 1e-9;
    }

    @Override
    public Lanes of(double[] values, int rows, int lanes) {
        Doors.requireLength(values, rows, lanes);
        return adopt(values.clone(), rows, lanes);
    }

    /** Takes over an array that nobody else will modify. */
    Lanes adopt(double[] values, int rows, int lanes) {
        return new Lanes(this, values, rows, lanes);
    }

    double[] values(Lanes a) {
        Doors.requireOwn(this, a);
        return stored(a);
    }

    static double[] stored(Lanes a) {
        return a.storage() instanceof Drawn drawn ? drawn.values() : (double[]) a.storage();
    }

    @Override
    public double[] toDoubles(Lanes a) {
        return values(a).clone();
    }

    @Override
    public String digits(Lanes a, int row, int lane) {
        return Double.toString(values(a)[row * a.lanes() + lane]);
    }

    @Override
    public Lanes apply(Unary op, Lanes a) {
        double[] out = new double[Lanes.count(a.rows(), a.lanes())];
        stretch(op, values(a), out);
        return adopt(out, a.rows(), a.lanes());
    }

    @Override
    public Lanes apply(Binary op, Lanes a, Lanes b) {
        int rows = Sharing.rows(a, b);
        int lanes = Sharing.lanes(a, b);
        double[] out = new double[Lanes.count(rows, lanes)];
        if (full(a, rows, lanes) && full(b, rows, lanes)) {
            stretch(op, values(a), 0, values(b), 0, out, 0, out.length);
            return adopt(out, rows, lanes);
        }
        int width = lanes == 1 ? rows : lanes;
        Operand x = operand(a, lanes, width);
        Operand y = operand(b, lanes, width);
        for (int r = 0; r < out.length / width; r++) {
            stretch(op, x.row(r), y.row(r), out, r * width, width);
        }
        return adopt(out, rows, lanes);
    }

    @Override
    public Lanes minusProduct(Lanes a, Lanes b, Lanes c) {
        int rows = Sharing.common(a.rows(), Sharing.rows(b, c), "rows");
        int lanes = Sharing.common(a.lanes(), Sharing.lanes(b, c), "lanes");
        double[] out = new double[Lanes.count(rows, lanes)];
        int width = lanes == 1 ? rows : lanes;
        Operand x = operand(a, lanes, width);
        Operand y = operand(b, lanes, width);
        Operand z = operand(c, lanes, width);
        for (int r = 0; r < out.length / width; r++) {
            minusProduct(x.row(r), y.row(r), z.row(r), out, r * width, width);
        }
        return adopt(out, rows, lanes);
    }

    private static boolean full(Lanes a, int rows, int lanes) {
        return a.rows() == rows && a.lanes() == lanes;
    }

    /** In a one-lane result the rows play the lanes, so that its stretches are long too. */
    private Operand operand(Lanes a, int lanes, int width) {
        return lanes == 1
                ? new Operand(values(a), 1, a.rows(), width)
                : new Operand(values(a), a.rows(), a.lanes(), width);
    }

    @Override
    public Lanes choose(Lanes condition, Lanes yes, Lanes no) {
        int rows = Sharing.common(condition.rows(), Sharing.rows(yes, no), "rows");
        int lanes = Sharing.common(condition.lanes(), Sharing.lanes(yes, no), "lanes");
        Optional<Lanes> whole = whole(values(condition), yes, no, rows, lanes);
        if (whole.isPresent()) {
            return whole.get();
        }
        double[] out = new double[Lanes.count(rows, lanes)];
        int width = lanes == 1 ? rows : lanes;
        Operand c = operand(condition, lanes, width);
        Operand y = operand(yes, lanes, width);
        Operand n = operand(no, lanes, width);
        for (int r = 0; r < out.length / width; r++) {
            choose(c.row(r), y.row(r), n.row(r), out, r * width, width);
        }
        return adopt(out, rows, lanes);
    }

    /** Where every lane agrees, as masks of running lanes mostly do, the choice is one of the operands and needs no copy. */
    private Optional<Lanes> whole(double[] condition, Lanes yes, Lanes no, int rows, int lanes) {
        Doors.requireOwn(this, yes);
        Doors.requireOwn(this, no);
        boolean holds = condition[0] != 0;
        Lanes chosen = holds ? yes : no;
        if (!full(chosen, rows, lanes)) {
            return Optional.empty();
        }
        for (double c : condition) {
            if ((c != 0) != holds) {
                return Optional.empty();
            }
        }
        return Optional.of(chosen);
    }

    @Override
    public Lanes reduce(Reduction op, Lanes a, int length) {
        int groups = Doors.groups(a, length);
        int lanes = a.lanes();
        double[] out = new double[groups * lanes];
        fold(op.step(), values(a), out, groups, length, lanes);
        return adopt(out, groups, lanes);
    }

    @Override
    public Lanes dot(Lanes a, Lanes b) {
        int lanes = Sharing.lanes(a, b);
        int rows = Sharing.rows(a, b);
        Operand x = new Operand(values(a), a.rows(), a.lanes(), lanes);
        Operand y = new Operand(values(b), b.rows(), b.lanes(), lanes);
        double[] out = new double[lanes];
        for (int r = 0; r < rows; r++) {
            addProduct(x.row(r), y.row(r), r == 0, out, 0, lanes);
        }
        return adopt(out, 1, lanes);
    }

    @Override
    public Lanes product(Lanes a, boolean transposeA, Lanes b, boolean transposeB, int n, int k, int p) {
        Doors.requireFactor(a, n, k);
        Doors.requireFactor(b, k, p);
        int lanes = Sharing.lanes(a, b);
        double[] out = new double[Lanes.count((long) n * p, lanes)];
        Factor left = new Factor(values(a), transposeA, n, k, a.lanes());
        Factor right = new Factor(values(b), transposeB, k, p, b.lanes());
        multiply(left, right, out, lanes);
        return adopt(out, n * p, lanes);
    }

    @Override
    public Lanes gather(Lanes a, int[] rows) {
        Doors.requireWithin(rows, a.rows(), "row");
        double[] source = values(a);
        int lanes = a.lanes();
        double[] out = new double[Lanes.count(rows.length, lanes)];
        for (int r = 0; r < rows.length; r++) {
            System.arraycopy(source, rows[r] * lanes, out, r * lanes, lanes);
        }
        return adopt(out, rows.length, lanes);
    }

    @Override
    public Lanes gatherBlocks(Lanes a, Lanes index, int width) {
        int blocks = Doors.groups(a, width);
        int lanes = Sharing.lanes(a, index);
        double[] source = values(a);
        double[] chosen = values(index);
        double[] out = new double[Lanes.count((long) index.rows() * width, lanes)];
        for (int q = 0; q < index.rows(); q++) {
            for (int l = 0; l < lanes; l++) {
                int block = Doors.block(chosen[index.lanes() == 1 ? q : q * lanes + l], blocks);
                int from = block * width * a.lanes() + (a.lanes() == 1 ? 0 : l);
                for (int r = 0; r < width; r++) {
                    out[(q * width + r) * lanes + l] = source[from + r * a.lanes()];
                }
            }
        }
        return adopt(out, index.rows() * width, lanes);
    }

    @Override
    public Lanes stack(Lanes... parts) {
        int rows = 0;
        int lanes = 1;
        for (Lanes part : parts) {
            rows += part.rows();
            lanes = Sharing.common(lanes, part.lanes(), "lanes");
        }
        double[] out = new double[Lanes.count(rows, lanes)];
        int at = 0;
        for (Lanes part : parts) {
            for (int r = 0; r < part.rows(); r++) {
                Operand x = new Operand(values(part), part.rows(), part.lanes(), lanes).row(r);
                System.arraycopy(x.values(), x.offset(), out, at, lanes);
                at += lanes;
            }
        }
        return adopt(out, rows, lanes);
    }

    @Override
    public Lanes pick(Lanes a, int[] lanes) {
        Doors.requireWithin(lanes, a.lanes(), "lane");
        double[] source = values(a);
        double[] out = new double[Lanes.count(a.rows(), lanes.length)];
        for (int r = 0; r < a.rows(); r++) {
            for (int l = 0; l < lanes.length; l++) {
                out[r * lanes.length + l] = source[r * a.lanes() + lanes[l]];
            }
        }
        return adopt(out, a.rows(), lanes.length);
    }

    /** out = op(x), entry by entry. */
    void stretch(Unary op, double[] x, double[] out) {
        switch (op) {
            case NEGATE -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = -x[i];
                }
            }
            case ABS -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = Math.abs(x[i]);
                }
            }
            case SQRT -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = Math.sqrt(x[i]);
                }
            }
            case EXP -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = Elementary.exp(x[i]);
                }
            }
            case LOG -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = Elementary.log(x[i]);
                }
            }
            default -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = DoubleScalars.value(op, x[i]);
                }
            }
        }
    }

    private void stretch(Binary op, Operand x, Operand y, double[] out, int o, int count) {
        stretch(op, x.values(), x.offset(), y.values(), y.offset(), out, o, count);
    }

    /** out[o + i] = x[xo + i] op y[yo + i] for i &lt; count. */
    void stretch(Binary op, double[] x, int xo, double[] y, int yo, double[] out, int o, int count) {
        switch (op) {
            case PLUS -> {
                for (int i = 0; i < count; i++) {
                    out[o + i] = x[xo + i] + y[yo + i];
                }
            }
            case MINUS -> {
                for (int i = 0; i < count; i++) {
                    out[o + i] = x[xo + i] - y[yo + i];
                }
            }
            case TIMES -> {
                for (int i = 0; i < count; i++) {
                    out[o + i] = x[xo + i] * y[yo + i];
                }
            }
            case OVER -> {
                for (int i = 0; i < count; i++) {
                    out[o + i] = x[xo + i] / y[yo + i];
                }
            }
            case MAX -> {
                for (int i = 0; i < count; i++) {
                    out[o + i] = Math.max(x[xo + i], y[yo + i]);
                }
            }
            case MIN -> {
                for (int i = 0; i < count; i++) {
                    out[o + i] = Math.min(x[xo + i], y[yo + i]);
                }
            }
            case AT_MOST -> {
                for (int i = 0; i < count; i++) {
                    out[o + i] = x[xo + i] <= y[yo + i] ? 1 : 0;
                }
            }
            case BELOW -> {
                for (int i = 0; i < count; i++) {
                    out[o + i] = x[xo + i] < y[yo + i] ? 1 : 0;
                }
            }
            case EQUAL -> {
                for (int i = 0; i < count; i++) {
                    out[o + i] = x[xo + i] == y[yo + i] ? 1 : 0;
                }
            }
        }
    }

    private void minusProduct(Operand x, Operand y, Operand z, double[] out, int o, int count) {
        minusProduct(x.values(), x.offset(), y.values(), y.offset(), z.values(), z.offset(), out, o, count);
    }

    /** out[o + i] = x[xo + i] − y[yo + i]·z[zo + i] for i &lt; count. */
    void minusProduct(double[] x, int xo, double[] y, int yo, double[] z, int zo, double[] out, int o, int count) {
        for (int i = 0; i < count; i++) {
            out[o + i] = x[xo + i] - y[yo + i] * z[zo + i];
        }
    }

    /** out = yes where condition ≠ 0, else no, over one row. */
    void choose(Operand condition, Operand yes, Operand no, double[] out, int o, int count) {
        double[] c = condition.values();
        double[] y = yes.values();
        double[] n = no.values();
        for (int i = 0; i < count; i++) {
            out[o + i] = c[condition.offset() + i] != 0 ? y[yes.offset() + i] : n[no.offset() + i];
        }
    }

    /** out[q] = fold of rows q·length … (q + 1)·length − 1. */
    void fold(Binary step, double[] x, double[] out, int groups, int length, int lanes) {
        for (int q = 0; q < groups; q++) {
            System.arraycopy(x, q * length * lanes, out, q * lanes, lanes);
            for (int r = q * length + 1; r < (q + 1) * length; r++) {
                stretch(step, out, q * lanes, x, r * lanes, out, q * lanes, lanes);
            }
        }
    }

    /** out += x·y over one row, or out = x·y if it is the first. */
    void addProduct(Operand left, Operand right, boolean first, double[] out, int o, int count) {
        double[] x = left.values();
        double[] y = right.values();
        int xo = left.offset();
        int yo = right.offset();
        if (first) {
            stretch(Binary.TIMES, x, xo, y, yo, out, o, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            out[o + i] += x[xo + i] * y[yo + i];
        }
    }

    /** out[i][j] = Σ_t left[i][t]·right[t][j], t ascending. */
    void multiply(Factor left, Factor right, double[] out, int lanes) {
        Operand x = left.operand(lanes);
        Operand y = right.operand(lanes);
        for (int i = 0; i < left.rows(); i++) {
            for (int j = 0; j < right.columns(); j++) {
                for (int t = 0; t < left.columns(); t++) {
                    addProduct(
                            x.row(left.row(i, t)),
                            y.row(right.row(t, j)),
                            t == 0,
                            out,
                            (i * right.columns() + j) * lanes,
                            lanes);
                }
            }
        }
    }
}
