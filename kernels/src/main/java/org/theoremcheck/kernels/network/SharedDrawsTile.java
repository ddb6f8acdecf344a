package org.theoremcheck.kernels.network;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import org.theoremcheck.kernels.random.SimdDraws;

/**
 * All lanes see the same examples: an example is d registers in a row, one per feature. A block of examples goes through all of a look before the next one
 * does, while it is in the first cache; sums go over the examples in their order all the same.
 */
final class SharedDrawsTile extends GlmTile {
    /** Numbers of a block of examples, half of a first cache of 32 KB, and the fewest examples of one. */
    private static final int NEAR = 2048;

    private static final int FEWEST = 16;
    /** Examples whose logits are summed at once. */
    private static final int LOGITS = 4;
    /** Only processors with registers of eight numbers surely have 32 of them, which sixteen sums ask for. */
    private static final boolean SIXTEEN = WIDTH == 8;

    /** Most examples drawn at a time: registers that take the same steps draw them once. */
    private static final int MOST_DRAWN = 1 << 16;

    private final GlmOperands operands;
    private final SimdDraws draws;
    private final ExampleDraws from;
    private final int data;
    private final int labels;
    /** Examples of a block. */
    private final int block;
    /** Steps whose draws are kept. */
    private final int kept;
    /** Where the drawn examples and their labels begin, step after step. */
    private final int[] xs;

    private final int[] ys;
    /** The first and the last step of those. */
    private int drawnFrom = 1;

    private int drawnTo;

    SharedDrawsTile(GlmDescent run, GlmOperands operands, TileMemory memory) {
        super(run, memory);
        this.operands = operands;
        this.from = run.draws();
        this.draws = new SimdDraws(from.key(), minibatch, examples, AHEAD);
        this.data = memory.take(examples * features * WIDTH);
        this.labels = memory.take(examples * WIDTH);
        this.block = Math.max(NEAR / (features * WIDTH) / LOGITS * LOGITS, FEWEST);
        int most = Math.max(MOST_DRAWN / minibatch, 1);
        this.kept = (Math.min(run.horizon(), most) + AHEAD - 1) / AHEAD * AHEAD;
        this.xs = new int[kept * minibatch];
        this.ys = new int[kept * minibatch];
    }

    static long size(GlmDescent run) {
        return GlmTile.size(run) + (long) run.risk().examples() * (run.risk().features() + 1) * WIDTH;
    }

    @Override
    void fill(int[] lanes) {
        operands.x().copy(0, examples * features, lanes, s, data);
        operands.y().copy(0, examples, lanes, s, labels);
    }

    @Override
    void look(int t) {
        int first = drawn(t);
        Arrays.fill(s, g, g + features * WIDTH, -0.0);
        Arrays.fill(s, squares, squares + WIDTH, 0);
        for (int q = 0; q < minibatch; q += block) {
            int end = Math.min(q + block, minibatch);
            logits(first, q, end);
            pulls(ys, first, q, end);
            gradient(first, q, end);
        }
    }

    /** Where the examples of step t begin; they are drawn if they are not there. */
    private int drawn(int t) {
        if (t < drawnFrom || t >= drawnFrom + kept) {
            drawnFrom = t - (t - 1) % AHEAD;
            drawnTo = drawnFrom - 1;
        }
        for (; drawnTo < t; drawnTo += AHEAD) {
            int at = (drawnTo + 1 - drawnFrom) * minibatch;
            draws.fill(from.stream() + drawnTo + 1, from.counters()[0], xs, at);
            for (int q = at; q < at + AHEAD * minibatch; q++) {
                ys[q] = labels + xs[q] * WIDTH;
                xs[q] = data + xs[q] * features * WIDTH;
            }
        }
        return (t - drawnFrom) * minibatch;
    }

    private void logits(int first, int begin, int end) {
        int q = begin;
        for (; q + LOGITS <= end; q += LOGITS) {
            fourLogits(first + q, z + q * WIDTH);
        }
        for (; q < end; q++) {
            logit(xs[first + q], z + q * WIDTH);
        }
    }

    private void gradient(int first, int q, int end) {
        int j = 0;
        for (; SIXTEEN && j + 16 <= features; j += 16) {
            sixteenGradients(first, q, end, j * WIDTH);
        }
        for (; j + 8 <= features; j += 8) {
            eightGradients(first, q, end, j * WIDTH);
        }
        for (; j < features; j++) {
            gradient(first, q, end, j * WIDTH);
        }
    }

    private void logit(int i, int out) {
        DoubleVector sum = DoubleVector.broadcast(V, -0.0);
        for (int j = 0; j < features * WIDTH; j += WIDTH) {
            sum = sum.add(DoubleVector.fromArray(V, s, i + j).mul(DoubleVector.fromArray(V, s, w + j)));
        }
        sum.intoArray(s, out);
    }

    private void fourLogits(int q, int out) {
        int i0 = xs[q];
        int i1 = xs[q + 1];
        int i2 = xs[q + 2];
        int i3 = xs[q + 3];
        DoubleVector z0 = DoubleVector.broadcast(V, -0.0);
        DoubleVector z1 = DoubleVector.broadcast(V, -0.0);
        DoubleVector z2 = DoubleVector.broadcast(V, -0.0);
        DoubleVector z3 = DoubleVector.broadcast(V, -0.0);
        for (int j = 0; j < features * WIDTH; j += WIDTH) {
            DoubleVector v = DoubleVector.fromArray(V, s, w + j);
            z0 = z0.add(DoubleVector.fromArray(V, s, i0 + j).mul(v));
            z1 = z1.add(DoubleVector.fromArray(V, s, i1 + j).mul(v));
            z2 = z2.add(DoubleVector.fromArray(V, s, i2 + j).mul(v));
            z3 = z3.add(DoubleVector.fromArray(V, s, i3 + j).mul(v));
        }
        z0.intoArray(s, out);
        z1.intoArray(s, out + WIDTH);
        z2.intoArray(s, out + 2 * WIDTH);
        z3.intoArray(s, out + 3 * WIDTH);
    }

    /** g_j ← g_j + Σ_q x_qj·d_q. */
    private void gradient(int first, int begin, int end, int j) {
        DoubleVector sum = DoubleVector.fromArray(V, s, g + j);
        for (int q = begin; q < end; q++) {
            sum = sum.add(
                    DoubleVector.fromArray(V, s, xs[first + q] + j).mul(DoubleVector.fromArray(V, s, z + q * WIDTH)));
        }
        sum.intoArray(s, g + j);
    }

    private void eightGradients(int first, int begin, int end, int j) {
        int out = g + j;
        DoubleVector g0 = DoubleVector.fromArray(V, s, out);
        DoubleVector g1 = DoubleVector.fromArray(V, s, out + WIDTH);
        DoubleVector g2 = DoubleVector.fromArray(V, s, out + 2 * WIDTH);
        DoubleVector g3 = DoubleVector.fromArray(V, s, out + 3 * WIDTH);
        DoubleVector g4 = DoubleVector.fromArray(V, s, out + 4 * WIDTH);
        DoubleVector g5 = DoubleVector.fromArray(V, s, out + 5 * WIDTH);
        DoubleVector g6 = DoubleVector.fromArray(V, s, out + 6 * WIDTH);
        DoubleVector g7 = DoubleVector.fromArray(V, s, out + 7 * WIDTH);
        for (int q = begin; q < end; q++) {
            int i = xs[first + q] + j;
            DoubleVector pull = DoubleVector.fromArray(V, s, z + q * WIDTH);
            g0 = g0.add(DoubleVector.fromArray(V, s, i).mul(pull));
            g1 = g1.add(DoubleVector.fromArray(V, s, i + WIDTH).mul(pull));
            g2 = g2.add(DoubleVector.fromArray(V, s, i + 2 * WIDTH).mul(pull));
            g3 = g3.add(DoubleVector.fromArray(V, s, i + 3 * WIDTH).mul(pull));
            g4 = g4.add(DoubleVector.fromArray(V, s, i + 4 * WIDTH).mul(pull));
            g5 = g5.add(DoubleVector.fromArray(V, s, i + 5 * WIDTH).mul(pull));
            g6 = g6.add(DoubleVector.fromArray(V, s, i + 6 * WIDTH).mul(pull));
            g7 = g7.add(DoubleVector.fromArray(V, s, i + 7 * WIDTH).mul(pull));
        }
        g0.intoArray(s, out);
        g1.intoArray(s, out + WIDTH);
        g2.intoArray(s, out + 2 * WIDTH);
        g3.intoArray(s, out + 3 * WIDTH);
        g4.intoArray(s, out + 4 * WIDTH);
        g5.intoArray(s, out + 5 * WIDTH);
        g6.intoArray(s, out + 6 * WIDTH);
        g7.intoArray(s, out + 7 * WIDTH);
    }

    private void sixteenGradients(int first, int begin, int end, int j) {
        int out = g + j;
        DoubleVector g0 = DoubleVector.fromArray(V, s, out);
        DoubleVector g1 = DoubleVector.fromArray(V, s, out + WIDTH);
        DoubleVector g2 = DoubleVector.fromArray(V, s, out + 2 * WIDTH);
        DoubleVector g3 = DoubleVector.fromArray(V, s, out + 3 * WIDTH);
        DoubleVector g4 = DoubleVector.fromArray(V, s, out + 4 * WIDTH);
        DoubleVector g5 = DoubleVector.fromArray(V, s, out + 5 * WIDTH);
        DoubleVector g6 = DoubleVector.fromArray(V, s, out + 6 * WIDTH);
        DoubleVector g7 = DoubleVector.fromArray(V, s, out + 7 * WIDTH);
        DoubleVector g8 = DoubleVector.fromArray(V, s, out + 8 * WIDTH);
        DoubleVector g9 = DoubleVector.fromArray(V, s, out + 9 * WIDTH);
        DoubleVector g10 = DoubleVector.fromArray(V, s, out + 10 * WIDTH);
        DoubleVector g11 = DoubleVector.fromArray(V, s, out + 11 * WIDTH);
        DoubleVector g12 = DoubleVector.fromArray(V, s, out + 12 * WIDTH);
        DoubleVector g13 = DoubleVector.fromArray(V, s, out + 13 * WIDTH);
        DoubleVector g14 = DoubleVector.fromArray(V, s, out + 14 * WIDTH);
        DoubleVector g15 = DoubleVector.fromArray(V, s, out + 15 * WIDTH);
        for (int q = begin; q < end; q++) {
            int i = xs[first + q] + j;
            DoubleVector pull = DoubleVector.fromArray(V, s, z + q * WIDTH);
            g0 = g0.add(DoubleVector.fromArray(V, s, i).mul(pull));
            g1 = g1.add(DoubleVector.fromArray(V, s, i + WIDTH).mul(pull));
            g2 = g2.add(DoubleVector.fromArray(V, s, i + 2 * WIDTH).mul(pull));
            g3 = g3.add(DoubleVector.fromArray(V, s, i + 3 * WIDTH).mul(pull));
            g4 = g4.add(DoubleVector.fromArray(V, s, i + 4 * WIDTH).mul(pull));
            g5 = g5.add(DoubleVector.fromArray(V, s, i + 5 * WIDTH).mul(pull));
            g6 = g6.add(DoubleVector.fromArray(V, s, i + 6 * WIDTH).mul(pull));
            g7 = g7.add(DoubleVector.fromArray(V, s, i + 7 * WIDTH).mul(pull));
            g8 = g8.add(DoubleVector.fromArray(V, s, i + 8 * WIDTH).mul(pull));
            g9 = g9.add(DoubleVector.fromArray(V, s, i + 9 * WIDTH).mul(pull));
            g10 = g10.add(DoubleVector.fromArray(V, s, i + 10 * WIDTH).mul(pull));
            g11 = g11.add(DoubleVector.fromArray(V, s, i + 11 * WIDTH).mul(pull));
            g12 = g12.add(DoubleVector.fromArray(V, s, i + 12 * WIDTH).mul(pull));
            g13 = g13.add(DoubleVector.fromArray(V, s, i + 13 * WIDTH).mul(pull));
            g14 = g14.add(DoubleVector.fromArray(V, s, i + 14 * WIDTH).mul(pull));
            g15 = g15.add(DoubleVector.fromArray(V, s, i + 15 * WIDTH).mul(pull));
        }
        g0.intoArray(s, out);
        g1.intoArray(s, out + WIDTH);
        g2.intoArray(s, out + 2 * WIDTH);
        g3.intoArray(s, out + 3 * WIDTH);
        g4.intoArray(s, out + 4 * WIDTH);
        g5.intoArray(s, out + 5 * WIDTH);
        g6.intoArray(s, out + 6 * WIDTH);
        g7.intoArray(s, out + 7 * WIDTH);
        g8.intoArray(s, out + 8 * WIDTH);
        g9.intoArray(s, out + 9 * WIDTH);
        g10.intoArray(s, out + 10 * WIDTH);
        g11.intoArray(s, out + 11 * WIDTH);
        g12.intoArray(s, out + 12 * WIDTH);
        g13.intoArray(s, out + 13 * WIDTH);
        g14.intoArray(s, out + 14 * WIDTH);
        g15.intoArray(s, out + 15 * WIDTH);
    }
}
