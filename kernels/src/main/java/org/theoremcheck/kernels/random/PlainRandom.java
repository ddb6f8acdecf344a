package org.theoremcheck.kernels.random;

import org.theoremcheck.kernels.elementary.Elementary;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * The reference fill, one block at a time in double precision; an arithmetic with more digits takes the doubles over.
 *
 * @param lane the arithmetic of the filled values
 */
public record PlainRandom(LaneArithmetic lane) implements RandomKernels {
    static final int UNUSED_BITS = 12;
    static final long ONE_BITS = Double.doubleToRawLongBits(1);
    static final double ONE_LESS_HALF_STEP = 1 - 0x1p-53;

    @Override
    public Lanes uniform(long key, int stream, long[] index, int rows) {
        return lane.of(uniforms(key, stream, index, rows), rows, index.length);
    }

    @Override
    public Lanes gaussian(long key, int stream, long[] index, int rows) {
        int lanes = index.length;
        double[] values = uniforms(key, stream, index, rows + rows % 2);
        double[] out = new double[Lanes.count(rows, lanes)];
        for (int r = 0; r < rows; r += 2) {
            for (int l = 0; l < lanes; l++) {
                double u = values[r * lanes + l];
                double v = values[(r + 1) * lanes + l];
                double radius = Math.sqrt(-2 * Elementary.log(u));
                out[r * lanes + l] = radius * Elementary.cosOfTurn(v);
                if (r + 1 < rows) {
                    out[(r + 1) * lanes + l] = radius * Elementary.sinOfTurn(v);
                }
            }
        }
        return lane.of(out, rows, lanes);
    }

    private static double[] uniforms(long key, int stream, long[] index, int rows) {
        requireFill(stream, index, rows);
        int lanes = index.length;
        double[] out = new double[Lanes.count(rows, lanes)];
        int[] words = new int[4];
        for (int r = 0; r < rows; r += 2) {
            for (int l = 0; l < lanes; l++) {
                words[0] = r / 2;
                words[1] = stream;
                words[2] = (int) index[l];
                words[3] = (int) (index[l] >>> 32);
                Philox.block(key, words);
                out[r * lanes + l] = fraction(words[0], words[1]);
                if (r + 1 < rows) {
                    out[(r + 1) * lanes + l] = fraction(words[2], words[3]);
                }
            }
        }
        return out;
    }

    /** 52 bits below a leading one make a number of [1, 2); minus 1, plus half a step. Every operation is exact. */
    private static double fraction(int low, int high) {
        long bits = ((long) high << 32) | (low & 0xffffffffL);
        return Double.longBitsToDouble((bits >>> UNUSED_BITS) | ONE_BITS) - ONE_LESS_HALF_STEP;
    }

    static void requireFill(int stream, long[] index, int rows) {
        if (stream < 0 || index.length == 0 || rows < 1) {
            throw new IllegalArgumentException("fill of " + rows + " rows × " + index.length + " lanes from stream "
                    + stream + "; pass at least one row, one lane and a stream ≥ 0");
        }
    }
}
