package org.theoremcheck.kernels.network;

import jdk.incubator.vector.DoubleVector;
import org.theoremcheck.kernels.random.SimdDraws;

/** All lanes see the same examples: an example is a block of d + 1 registers, one per feature and one of labels. */
final class SharedDrawsTile extends GlmTile {
    private final GlmOperands operands;
    private final SimdDraws draws;
    private final ExampleDraws from;
    private final int data;
    /** Registers per example, in numbers. */
    private final int block;
    /** Where the drawn examples begin, step after step. */
    private final int[] chosen;

    SharedDrawsTile(GlmDescent run, GlmOperands operands, TileMemory memory) {
        super(run, memory);
        this.operands = operands;
        this.from = run.draws();
        this.draws = new SimdDraws(from.key(), minibatch, examples, AHEAD);
        this.block = (features + 1) * WIDTH;
        this.data = memory.take(examples * block);
        this.chosen = new int[AHEAD * minibatch];
    }

    static long size(GlmDescent run) {
        return GlmTile.size(run) + (long) run.risk().examples() * (run.risk().features() + 1) * WIDTH;
    }

    @Override
    void fill(int[] lanes) {
        for (int i = 0; i < examples; i++) {
            operands.x().copy(i * features, features, lanes, s, data + i * block);
            operands.y().copy(i, 1, lanes, s, data + i * block + features * WIDTH);
        }
    }

    @Override
    void draw(int t) {
        draws.fill(from.stream() + t, from.counters()[0], chosen, 0);
        for (int q = 0; q < chosen.length; q++) {
            chosen[q] = data + chosen[q] * block;
        }
    }

    @Override
    void logits(int t) {
        int first = drawn(t) * minibatch;
        int q = 0;
        for (; q + 8 <= minibatch; q += 8) {
            eightLogits(first + q, z + q * WIDTH);
        }
        for (; q < minibatch; q++) {
            logit(chosen[first + q], z + q * WIDTH);
        }
    }

    @Override
    void pulls(int t) {
        pulls(chosen, drawn(t) * minibatch, features * WIDTH);
    }

    @Override
    void gradient(int t) {
        int first = drawn(t) * minibatch;
        int j = 0;
        for (; j + 8 <= features; j += 8) {
            eightGradients(first, j * WIDTH);
        }
        for (; j < features; j++) {
            gradient(first, j * WIDTH);
        }
    }

    private void logit(int i, int out) {
        DoubleVector sum = load(s, i).mul(load(s, w));
        for (int j = WIDTH; j < features * WIDTH; j += WIDTH) {
            sum = sum.add(load(s, i + j).mul(load(s, w + j)));
        }
        sum.intoArray(s, out);
    }

    private void eightLogits(int q, int out) {
        int i0 = chosen[q];
        int i1 = chosen[q + 1];
        int i2 = chosen[q + 2];
        int i3 = chosen[q + 3];
        int i4 = chosen[q + 4];
        int i5 = chosen[q + 5];
        int i6 = chosen[q + 6];
        int i7 = chosen[q + 7];
        DoubleVector v = load(s, w);
        DoubleVector z0 = load(s, i0).mul(v);
        DoubleVector z1 = load(s, i1).mul(v);
        DoubleVector z2 = load(s, i2).mul(v);
        DoubleVector z3 = load(s, i3).mul(v);
        DoubleVector z4 = load(s, i4).mul(v);
        DoubleVector z5 = load(s, i5).mul(v);
        DoubleVector z6 = load(s, i6).mul(v);
        DoubleVector z7 = load(s, i7).mul(v);
        for (int j = WIDTH; j < features * WIDTH; j += WIDTH) {
            v = load(s, w + j);
            z0 = z0.add(load(s, i0 + j).mul(v));
            z1 = z1.add(load(s, i1 + j).mul(v));
            z2 = z2.add(load(s, i2 + j).mul(v));
            z3 = z3.add(load(s, i3 + j).mul(v));
            z4 = z4.add(load(s, i4 + j).mul(v));
            z5 = z5.add(load(s, i5 + j).mul(v));
            z6 = z6.add(load(s, i6 + j).mul(v));
            z7 = z7.add(load(s, i7 + j).mul(v));
        }
        z0.intoArray(s, out);
        z1.intoArray(s, out + WIDTH);
        z2.intoArray(s, out + 2 * WIDTH);
        z3.intoArray(s, out + 3 * WIDTH);
        z4.intoArray(s, out + 4 * WIDTH);
        z5.intoArray(s, out + 5 * WIDTH);
        z6.intoArray(s, out + 6 * WIDTH);
        z7.intoArray(s, out + 7 * WIDTH);
    }

    /** g_j = Σ_q x_qj·d_q. */
    private void gradient(int first, int j) {
        DoubleVector sum = load(s, chosen[first] + j).mul(load(s, z));
        for (int q = 1; q < minibatch; q++) {
            sum = sum.add(load(s, chosen[first + q] + j).mul(load(s, z + q * WIDTH)));
        }
        sum.intoArray(s, g + j);
    }

    private void eightGradients(int first, int j) {
        int i = chosen[first] + j;
        DoubleVector pull = load(s, z);
        DoubleVector g0 = load(s, i).mul(pull);
        DoubleVector g1 = load(s, i + WIDTH).mul(pull);
        DoubleVector g2 = load(s, i + 2 * WIDTH).mul(pull);
        DoubleVector g3 = load(s, i + 3 * WIDTH).mul(pull);
        DoubleVector g4 = load(s, i + 4 * WIDTH).mul(pull);
        DoubleVector g5 = load(s, i + 5 * WIDTH).mul(pull);
        DoubleVector g6 = load(s, i + 6 * WIDTH).mul(pull);
        DoubleVector g7 = load(s, i + 7 * WIDTH).mul(pull);
        for (int q = 1; q < minibatch; q++) {
            i = chosen[first + q] + j;
            pull = load(s, z + q * WIDTH);
            g0 = g0.add(load(s, i).mul(pull));
            g1 = g1.add(load(s, i + WIDTH).mul(pull));
            g2 = g2.add(load(s, i + 2 * WIDTH).mul(pull));
            g3 = g3.add(load(s, i + 3 * WIDTH).mul(pull));
            g4 = g4.add(load(s, i + 4 * WIDTH).mul(pull));
            g5 = g5.add(load(s, i + 5 * WIDTH).mul(pull));
            g6 = g6.add(load(s, i + 6 * WIDTH).mul(pull));
            g7 = g7.add(load(s, i + 7 * WIDTH).mul(pull));
        }
        int out = g + j;
        g0.intoArray(s, out);
        g1.intoArray(s, out + WIDTH);
        g2.intoArray(s, out + 2 * WIDTH);
        g3.intoArray(s, out + 3 * WIDTH);
        g4.intoArray(s, out + 4 * WIDTH);
        g5.intoArray(s, out + 5 * WIDTH);
        g6.intoArray(s, out + 6 * WIDTH);
        g7.intoArray(s, out + 7 * WIDTH);
    }
}
