package org.theoremcheck.kernels.random;

import static jdk.incubator.vector.VectorOperators.AND;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.OR;
import static jdk.incubator.vector.VectorOperators.XOR;

import java.util.Arrays;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The numbers of {@link RandomKernels#whole} for one instance and several streams in a row, a register of Philox blocks at a time, without
 * allocation. Not thread-safe.
 */
public final class SimdDraws {
    private static final VectorSpecies<Long> V = LongVector.SPECIES_PREFERRED;
    private static final int WIDTH = V.length();
    private static final long LOW = 0xffffffffL;

    private final long key;
    private final int rows;
    private final int streams;
    private final int m;
    private final int bits;
    /** Per block: its row, its stream after the first, and its two numbers. */
    private final long[] row;

    private final long[] after;
    private final long[] even;
    private final long[] odd;

    /**
     * @param rows numbers per stream, ≥ 1
     * @param m numbers are below it, ≥ 1
     * @param streams how many at a time, ≥ 1
     */
    public SimdDraws(long key, int rows, int m, int streams) {
        this.key = key;
        this.rows = rows;
        this.streams = streams;
        this.m = m;
        this.bits = RandomKernels.wholeBits(m);
        int blocks = (rows + 1) / 2;
        int padded = (streams * blocks + WIDTH - 1) / WIDTH * WIDTH;
        this.row = new long[padded];
        this.after = new long[padded];
        this.even = new long[padded];
        this.odd = new long[padded];
        Arrays.setAll(row, n -> n % blocks);
        Arrays.setAll(after, n -> n / blocks);
    }

    /** Writes the numbers of streams {@code stream}, {@code stream + 1}, … one after the other to {@code out} from {@code at} on. */
    public void fill(int stream, long index, int[] out, int at) {
        draw(stream, index);
        if (rows % 2 == 0) {
            for (int n = 0; n < streams * rows / 2; n++) {
                out[at + 2 * n] = (int) even[n];
                out[at + 2 * n + 1] = (int) odd[n];
            }
            return;
        }
        int o = at;
        int n = 0;
        for (int s = 0; s < streams; s++) {
            int end = o + rows;
            for (; o + 1 < end; o += 2, n++) {
                out[o] = (int) even[n];
                out[o + 1] = (int) odd[n];
            }
            if (o < end) {
                out[o++] = (int) even[n++];
            }
        }
    }

    /** As {@link SimdRandom} does, but the lanes of a register are blocks of one instance. */
    private void draw(int stream, long index) {
        for (int n = 0; n < row.length; n += WIDTH) {
            LongVector c0 = LongVector.fromArray(V, row, n);
            LongVector c1 = LongVector.fromArray(V, after, n).add(stream);
            LongVector c2 = LongVector.broadcast(V, index & LOW);
            LongVector c3 = LongVector.broadcast(V, index >>> 32);
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
            int unused = Long.SIZE - bits;
            LongVector first = c1.lanewise(LSHL, 32).lanewise(OR, c0).lanewise(LSHR, unused);
            LongVector second = c3.lanewise(LSHL, 32).lanewise(OR, c2).lanewise(LSHR, unused);
            first.mul(m).lanewise(LSHR, bits).intoArray(even, n);
            second.mul(m).lanewise(LSHR, bits).intoArray(odd, n);
        }
    }
}
