package org.theoremcheck.kernels.random;

import static jdk.incubator.vector.VectorOperators.AND;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.OR;
import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;
import org.theoremcheck.kernels.elementary.VectorElementary;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.SimdLaneArithmetic;

/**
 * {@link PlainRandom} with a register of lanes per block; words of 32 bits live in lanes of 64. Loops are flat, see {@link VectorElementary}.
 *
 * @param lane the arithmetic of the filled values
 */
public record SimdRandom(SimdLaneArithmetic lane) implements RandomKernels {
    private static final VectorSpecies<Long> V = LongVector.SPECIES_PREFERRED;
    private static final int WIDTH = V.length();
    private static final long LOW = 0xffffffffL;
    private static final long FRACTION = (1L << 52) - 1;
    /** 2⁵², whose lowest 52 bits are those of the whole number added to it. */
    private static final double WHOLE = 0x1p52;

    private static final long WHOLE_BITS = Double.doubleToRawLongBits(WHOLE);

    @Override
    public Lanes uniform(long key, int stream, long[] index, int rows) {
        if (index.length < WIDTH) {
            return new PlainRandom(lane).uniform(key, stream, index, rows);
        }
        PlainRandom.requireFill(stream, index, rows);
        return new Lanes(lane, uniforms(key, stream, index, rows), rows, index.length);
    }

    private static double[] uniforms(long key, int stream, long[] index, int rows) {
        int lanes = index.length;
        double[] out = new double[Lanes.count(rows, lanes)];
        for (int r = 0; r + 1 < rows; r += 2) {
            fill(key, r / 2, stream, index, out, r * lanes, out, (r + 1) * lanes);
        }
        if (rows % 2 == 1) {
            fill(key, rows / 2, stream, index, out, (rows - 1) * lanes, new double[lanes], 0);
        }
        return out;
    }

    /** One block per lane: its first half into {@code even} from e on, its second into {@code odd} from o on. */
    private static void fill(long key, int row, int stream, long[] index, double[] even, int e, double[] odd, int o) {
        for (int l = 0; l < index.length; l += WIDTH) {
            int at = Math.min(l, index.length - WIDTH);
            LongVector instance = LongVector.fromArray(V, index, at);
            LongVector c0 = LongVector.broadcast(V, row);
            LongVector c1 = LongVector.broadcast(V, stream);
            LongVector c2 = instance.lanewise(AND, LOW);
            LongVector c3 = instance.lanewise(LSHR, 32);
            int k0 = (int) key;
            int k1 = (int) (key >>> 32);
            for (int round = 0; round < Philox.ROUNDS; round++) {
                LongVector p0 = c0.mul(Philox.M0);
                LongVector p1 = c2.mul(Philox.M1);
                c0 = p1.lanewise(LSHR, 32).lanewise(XOR, c1).lanewise(XOR, k0 & LOW);
                c1 = p1.lanewise(AND, LOW);
                c2 = p0.lanewise(LSHR, 32).lanewise(XOR, c3).lanewise(XOR, k1 & LOW);
                c3 = p0.lanewise(AND, LOW);
                k0 += Philox.W0;
                k1 += Philox.W1;
            }
            LongVector first = c1.lanewise(LSHL, 32).lanewise(OR, c0).lanewise(LSHR, PlainRandom.UNUSED_BITS);
            LongVector second = c3.lanewise(LSHL, 32).lanewise(OR, c2).lanewise(LSHR, PlainRandom.UNUSED_BITS);
            DoubleVector u = first.lanewise(OR, PlainRandom.ONE_BITS).reinterpretAsDoubles();
            DoubleVector v = second.lanewise(OR, PlainRandom.ONE_BITS).reinterpretAsDoubles();
            u.sub(PlainRandom.ONE_LESS_HALF_STEP).intoArray(even, e + at);
            v.sub(PlainRandom.ONE_LESS_HALF_STEP).intoArray(odd, o + at);
        }
    }

    /** The same in whole numbers: of k, the upper 52 bits of a block's half, ⌊⌊k/2^(52 − bits)⌋·m/2^bits⌋. */
    @Override
    public Lanes whole(long key, int stream, long[] index, int rows, int m) {
        if (index.length < WIDTH) {
            return RandomKernels.super.whole(key, stream, index, rows, m);
        }
        int bits = RandomKernels.wholeBits(m);
        Lanes uniform = uniform(key, stream, index, rows);
        double[] numbers = SimdLaneArithmetic.entries(uniform);
        double[] out = new double[numbers.length];
        for (int i = 0; i < out.length; i += WIDTH) {
            int at = Math.min(i, out.length - WIDTH);
            LongVector ones = DoubleVector.fromArray(DoubleVector.SPECIES_PREFERRED, numbers, at)
                    .add(PlainRandom.ONE_LESS_HALF_STEP)
                    .reinterpretAsLongs();
            LongVector leading = ones.lanewise(AND, FRACTION).lanewise(LSHR, 52 - bits);
            LongVector number = leading.mul(m).lanewise(LSHR, bits).lanewise(OR, WHOLE_BITS);
            number.reinterpretAsDoubles().sub(WHOLE).intoArray(out, at);
        }
        return new Lanes(lane, out, rows, index.length);
    }

    @Override
    public Lanes gaussian(long key, int stream, long[] index, int rows) {
        if (index.length < WIDTH) {
            return new PlainRandom(lane).gaussian(key, stream, index, rows);
        }
        PlainRandom.requireFill(stream, index, rows);
        int lanes = index.length;
        double[] u = new double[lanes];
        double[] v = new double[lanes];
        double[] logs = new double[lanes];
        double[] out = new double[Lanes.count(rows, lanes)];
        for (int r = 0; r < rows; r += 2) {
            fill(key, r / 2, stream, index, u, 0, v, 0);
            VectorElementary.log(u, 0, logs, 0, lanes);
            if (r + 1 < rows) {
                VectorElementary.polar(logs, v, out, r * lanes, out, (r + 1) * lanes, lanes);
            } else {
                VectorElementary.polar(logs, v, out, r * lanes, u, 0, lanes);
            }
        }
        return new Lanes(lane, out, rows, lanes);
    }
}
