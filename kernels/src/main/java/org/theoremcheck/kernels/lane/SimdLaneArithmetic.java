package org.theoremcheck.kernels.lane;

import static jdk.incubator.vector.VectorOperators.ADD;
import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.LE;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.NE;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;
import org.theoremcheck.kernels.elementary.VectorElementary;

/**
 * The plain loops in vector registers (Java Vector API). A stretch that the register length does not divide ends with a register that overlaps the one
 * before and computes those numbers again; a stretch shorter than one register is left to the plain loops.
 *
 * <p>Every operation has its own loop: the JIT compiler keeps vectors in registers only where the operator is a constant.
 */
public sealed class SimdLaneArithmetic extends PlainLaneArithmetic permits Nd4jLaneArithmetic {
    private static final VectorSpecies<Double> V = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = V.length();

    @Override
    public String name() {
        return "simd";
    }

    /** For kernels of this backend: the entries, lane-innermost, not to be modified. */
    public static double[] entries(Lanes a) {
        return stored(a);
    }

    private static DoubleVector load(double[] values, int at) {
        return DoubleVector.fromArray(V, values, at);
    }

    /** Where the register that begins at {@code i} is read and written: the last one is moved back into the stretch. */
    private static int within(int i, int count) {
        return Math.min(i, count - WIDTH);
    }

    @Override
    void stretch(Unary op, double[] x, double[] out) {
        if (out.length < WIDTH) {
            super.stretch(op, x, out);
            return;
        }
        switch (op) {
            case NEGATE -> negate(x, out);
            case ABS -> abs(x, out);
            case SQRT -> sqrt(x, out);
            case EXP -> VectorElementary.exp(x, 0, out, 0, out.length);
            case EXPM1 -> VectorElementary.expm1(x, 0, out, 0, out.length);
            case LOG -> VectorElementary.log(x, 0, out, 0, out.length);
            case LOG1P -> VectorElementary.log1p(x, 0, out, 0, out.length);
            case TANH -> VectorElementary.tanh(x, 0, out, 0, out.length);
            case ATAN, SIN, COS, CEIL, FLOOR -> super.stretch(op, x, out);
        }
    }

    private static void negate(double[] x, double[] out) {
        for (int i = 0; i < out.length; i += WIDTH) {
            int at = within(i, out.length);
            load(x, at).neg().intoArray(out, at);
        }
    }

    private static void abs(double[] x, double[] out) {
        for (int i = 0; i < out.length; i += WIDTH) {
            int at = within(i, out.length);
            load(x, at).abs().intoArray(out, at);
        }
    }

    private static void sqrt(double[] x, double[] out) {
        for (int i = 0; i < out.length; i += WIDTH) {
            int at = within(i, out.length);
            load(x, at).sqrt().intoArray(out, at);
        }
    }

    @Override
    void stretch(Binary op, double[] x, int xo, double[] y, int yo, double[] out, int o, int count) {
        if (count < WIDTH) {
            super.stretch(op, x, xo, y, yo, out, o, count);
            return;
        }
        switch (op) {
            case PLUS -> plus(x, xo, y, yo, out, o, count);
            case MINUS -> minus(x, xo, y, yo, out, o, count);
            case TIMES -> times(x, xo, y, yo, out, o, count);
            case OVER -> over(x, xo, y, yo, out, o, count);
            case MAX -> max(x, xo, y, yo, out, o, count);
            case MIN -> min(x, xo, y, yo, out, o, count);
            case AT_MOST -> atMost(x, xo, y, yo, out, o, count);
            case BELOW -> below(x, xo, y, yo, out, o, count);
            case EQUAL -> equal(x, xo, y, yo, out, o, count);
        }
    }

    private static void plus(double[] x, int xo, double[] y, int yo, double[] out, int o, int count) {
        for (int i = 0; i < count; i += WIDTH) {
            int at = within(i, count);
            load(x, xo + at).add(load(y, yo + at)).intoArray(out, o + at);
        }
    }

    private static void minus(double[] x, int xo, double[] y, int yo, double[] out, int o, int count) {
        for (int i = 0; i < count; i += WIDTH) {
            int at = within(i, count);
            load(x, xo + at).sub(load(y, yo + at)).intoArray(out, o + at);
        }
    }

    private static void times(double[] x, int xo, double[] y, int yo, double[] out, int o, int count) {
        for (int i = 0; i < count; i += WIDTH) {
            int at = within(i, count);
            load(x, xo + at).mul(load(y, yo + at)).intoArray(out, o + at);
        }
    }

    private static void over(double[] x, int xo, double[] y, int yo, double[] out, int o, int count) {
        for (int i = 0; i < count; i += WIDTH) {
            int at = within(i, count);
            load(x, xo + at).div(load(y, yo + at)).intoArray(out, o + at);
        }
    }

    private static void max(double[] x, int xo, double[] y, int yo, double[] out, int o, int count) {
        for (int i = 0; i < count; i += WIDTH) {
            int at = within(i, count);
            load(x, xo + at).max(load(y, yo + at)).intoArray(out, o + at);
        }
    }

    private static void min(double[] x, int xo, double[] y, int yo, double[] out, int o, int count) {
        for (int i = 0; i < count; i += WIDTH) {
            int at = within(i, count);
            load(x, xo + at).min(load(y, yo + at)).intoArray(out, o + at);
        }
    }

    private static void atMost(double[] x, int xo, double[] y, int yo, double[] out, int o, int count) {
        for (int i = 0; i < count; i += WIDTH) {
            int at = within(i, count);
            truth(load(x, xo + at).compare(LE, load(y, yo + at))).intoArray(out, o + at);
        }
    }

    private static void below(double[] x, int xo, double[] y, int yo, double[] out, int o, int count) {
        for (int i = 0; i < count; i += WIDTH) {
            int at = within(i, count);
            truth(load(x, xo + at).compare(LT, load(y, yo + at))).intoArray(out, o + at);
        }
    }

    private static void equal(double[] x, int xo, double[] y, int yo, double[] out, int o, int count) {
        for (int i = 0; i < count; i += WIDTH) {
            int at = within(i, count);
            truth(load(x, xo + at).compare(EQ, load(y, yo + at))).intoArray(out, o + at);
        }
    }

    @Override
    void minusProduct(double[] x, int xo, double[] y, int yo, double[] z, int zo, double[] out, int o, int count) {
        if (count < WIDTH) {
            super.minusProduct(x, xo, y, yo, z, zo, out, o, count);
            return;
        }
        for (int i = 0; i < count; i += WIDTH) {
            int at = within(i, count);
            DoubleVector product = load(y, yo + at).mul(load(z, zo + at));
            load(x, xo + at).sub(product).intoArray(out, o + at);
        }
    }

    /** Are all numbers finite? */
    static boolean allFinite(double[] x) {
        if (x.length < WIDTH) {
            return Arrays.stream(x).allMatch(Double::isFinite);
        }
        DoubleVector zero = DoubleVector.zero(V);
        for (int i = 0; i < x.length; i += WIDTH) {
            // x − x is 0 for a finite number, and a sum of such zeros 0; anything else makes it NaN for good.
            DoubleVector v = load(x, within(i, x.length));
            zero = zero.add(v.sub(v));
        }
        return zero.reduceLanes(ADD) == 0;
    }

    private static DoubleVector truth(VectorMask<Double> holds) {
        return DoubleVector.zero(V).blend(1.0, holds);
    }

    @Override
    void choose(Operand condition, Operand yes, Operand no, double[] out, int o, int count) {
        if (count < WIDTH) {
            super.choose(condition, yes, no, out, o, count);
            return;
        }
        double[] c = condition.values();
        double[] y = yes.values();
        double[] n = no.values();
        int co = condition.offset();
        int yo = yes.offset();
        int no0 = no.offset();
        for (int i = 0; i < count; i += WIDTH) {
            int at = within(i, count);
            VectorMask<Double> holds = load(c, co + at).compare(NE, 0.0);
            load(n, no0 + at).blend(load(y, yo + at), holds).intoArray(out, o + at);
        }
    }

    @Override
    void fold(Binary step, double[] x, double[] out, int groups, int length, int lanes) {
        if (lanes < WIDTH) {
            super.fold(step, x, out, groups, length, lanes);
            return;
        }
        for (int q = 0; q < groups; q++) {
            int from = q * length * lanes;
            switch (step) {
                case PLUS -> sums(x, from, out, q * lanes, length, lanes);
                case MAX -> greatest(x, from, out, q * lanes, length, lanes);
                case MIN -> least(x, from, out, q * lanes, length, lanes);
                default -> throw new IllegalArgumentException(step + " is no reduction");
            }
        }
    }

    private static void sums(double[] x, int from, double[] out, int o, int length, int lanes) {
        for (int i = 0; i < lanes; i += WIDTH) {
            int at = within(i, lanes);
            DoubleVector sum = load(x, from + at);
            for (int r = 1; r < length; r++) {
                sum = sum.add(load(x, from + r * lanes + at));
            }
            sum.intoArray(out, o + at);
        }
    }

    private static void greatest(double[] x, int from, double[] out, int o, int length, int lanes) {
        for (int i = 0; i < lanes; i += WIDTH) {
            int at = within(i, lanes);
            DoubleVector most = load(x, from + at);
            for (int r = 1; r < length; r++) {
                most = most.max(load(x, from + r * lanes + at));
            }
            most.intoArray(out, o + at);
        }
    }

    private static void least(double[] x, int from, double[] out, int o, int length, int lanes) {
        for (int i = 0; i < lanes; i += WIDTH) {
            int at = within(i, lanes);
            DoubleVector fewest = load(x, from + at);
            for (int r = 1; r < length; r++) {
                fewest = fewest.min(load(x, from + r * lanes + at));
            }
            fewest.intoArray(out, o + at);
        }
    }

    /** Nothing is copied yet: see {@link DrawnRows} for blocks that are the same in every lane, {@link LaneDraws} for the others. */
    @Override
    public Lanes gatherBlocks(Lanes a, Lanes index, int width) {
        if (index.lanes() > 1 && index.lanes() == a.lanes()) {
            return LaneRows.of(a)
                    .map(rows -> gathered(rows, a, index, width))
                    .orElseGet(() -> super.gatherBlocks(a, index, width));
        }
        if (index.lanes() > 1 || a.lanes() < WIDTH) {
            return super.gatherBlocks(a, index, width);
        }
        Doors.requireOwn(this, a);
        int blocks = Doors.groups(a, width);
        int[] starts = Arrays.stream(toDoubles(index))
                .mapToInt(block -> Doors.block(block, blocks) * width * a.lanes())
                .toArray();
        return new Lanes(this, new DrawnRows(stored(a), starts, width, a.lanes()), starts.length * width, a.lanes());
    }

    private Lanes gathered(LaneRows rows, Lanes a, Lanes index, int width) {
        Doors.requireOwn(this, a);
        Doors.requireOwn(this, index);
        int[] starts = rows.starts(stored(index), Doors.groups(a, width), width);
        return new Lanes(this, new LaneDraws(rows, starts, width, a.lanes()), index.rows() * width, a.lanes());
    }

    @Override
    void multiply(Factor left, Factor right, double[] out, int lanes) {
        if (lanes < WIDTH) {
            super.multiply(left, right, out, lanes);
            return;
        }
        SimdProduct.multiply(left, right, out, lanes);
    }
}
