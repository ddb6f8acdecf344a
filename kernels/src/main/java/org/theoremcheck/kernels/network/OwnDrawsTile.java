package org.theoremcheck.kernels.network;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import org.theoremcheck.kernels.random.SimdDraws;

/**
 * Every lane sees examples of its own: an example's features lie side by side, so that two cache lines hold sixteen. Logits are sums of doubles, four at
 * a time; gradients are sums of registers of features, example after example, which is the reference's order too.
 */
final class OwnDrawsTile extends GlmTile {
    private final GlmOperands operands;
    private final SimdDraws draws;
    private final ExampleDraws from;
    /** x of lane l, example i: {@code width} numbers from {@code data + (l·m + i)·width} on, the last ones padding. */
    private final int data;

    private final int width;
    /** y of lane l, example i: {@code labels + l·m + i}. */
    private final int labels;
    /** y_q, lane-innermost, and where. */
    private final int drawnLabels;

    private final int[] inOrder;
    private final int row;
    /** Lane after lane, step after step. */
    private final int[] chosen;

    private final long[] counters = new long[WIDTH];
    private int lanes;

    OwnDrawsTile(GlmDescent run, GlmOperands operands, TileMemory memory) {
        super(run, memory);
        this.operands = operands;
        this.from = run.draws();
        this.draws = new SimdDraws(from.key(), minibatch, examples, AHEAD);
        this.width = width(features);
        this.data = memory.take(WIDTH * examples * width);
        this.row = memory.take(width);
        this.drawnLabels = memory.take(minibatch * WIDTH);
        this.labels = memory.take(WIDTH * examples);
        this.inOrder = new int[minibatch];
        Arrays.setAll(inOrder, q -> drawnLabels + q * WIDTH);
        this.chosen = new int[WIDTH * AHEAD * minibatch];
    }

    private static int width(int features) {
        return (features + WIDTH - 1) / WIDTH * WIDTH;
    }

    static long size(GlmDescent run) {
        long width = width(run.risk().features());
        return GlmTile.size(run) + (run.risk().examples() * (width + 1) + run.minibatch() + width) * WIDTH;
    }

    @Override
    void fill(int[] lanes) {
        this.lanes = lanes.length;
        for (int l = 0; l < lanes.length; l++) {
            counters[l] = from.counters()[from.shared() ? 0 : lanes[l]];
        }
        for (int i = 0; i < examples; i++) {
            operands.x().turn(i * features, features, lanes, s, data + i * width, examples * width);
        }
        operands.y().turn(0, examples, lanes, s, labels, examples);
    }

    @Override
    void draw(int t) {
        for (int l = 0; l < lanes; l++) {
            if (s[running + l] != 0) {
                draws.fill(from.stream() + t, counters[l], chosen, l * AHEAD * minibatch);
            }
        }
    }

    @Override
    void logits(int t) {
        for (int l = 0; l < lanes; l++) {
            if (s[running + l] != 0) {
                logits(l, first(l, t));
            }
        }
    }

    @Override
    void pulls(int t) {
        for (int l = 0; l < lanes; l++) {
            if (s[running + l] != 0) {
                drawLabels(l, first(l, t));
            }
        }
        pulls(inOrder, 0, 0);
    }

    @Override
    void gradient(int t) {
        for (int l = 0; l < lanes; l++) {
            if (s[running + l] != 0) {
                gradient(l, first(l, t));
            }
        }
    }

    /** Where the numbers of lane l's examples in step t begin. */
    private int first(int l, int t) {
        return (l * AHEAD + drawn(t)) * minibatch;
    }

    private void drawLabels(int l, int first) {
        int own = labels + l * examples;
        for (int q = 0; q < minibatch; q++) {
            s[drawnLabels + q * WIDTH + l] = s[own + chosen[first + q]];
        }
    }

    private void logits(int l, int first) {
        for (int j = 0; j < features; j++) {
            s[row + j] = s[w + j * WIDTH + l];
        }
        int rows = data + l * examples * width;
        int q = 0;
        for (; q + 4 <= minibatch; q += 4) {
            fourLogits(rows, first + q, z + q * WIDTH + l);
        }
        for (; q < minibatch; q++) {
            s[z + q * WIDTH + l] = logit(rows + chosen[first + q] * width);
        }
    }

    private void fourLogits(int rows, int q, int out) {
        int i0 = rows + chosen[q] * width;
        int i1 = rows + chosen[q + 1] * width;
        int i2 = rows + chosen[q + 2] * width;
        int i3 = rows + chosen[q + 3] * width;
        double z0 = -0.0;
        double z1 = -0.0;
        double z2 = -0.0;
        double z3 = -0.0;
        for (int j = 0; j < features; j++) {
            double v = s[row + j];
            z0 += s[i0 + j] * v;
            z1 += s[i1 + j] * v;
            z2 += s[i2 + j] * v;
            z3 += s[i3 + j] * v;
        }
        s[out] = z0;
        s[out + WIDTH] = z1;
        s[out + 2 * WIDTH] = z2;
        s[out + 3 * WIDTH] = z3;
    }

    private double logit(int i) {
        double sum = -0.0;
        for (int j = 0; j < features; j++) {
            sum += s[i + j] * s[row + j];
        }
        return sum;
    }

    private void gradient(int l, int first) {
        int rows = data + l * examples * width;
        int j = 0;
        for (; j + 2 * WIDTH <= width; j += 2 * WIDTH) {
            twoRegisters(rows + j, l, first, row + j);
        }
        if (j < width) {
            oneRegister(rows + j, l, first, row + j);
        }
        for (int f = 0; f < features; f++) {
            s[g + f * WIDTH + l] = s[row + f];
        }
    }

    private void twoRegisters(int rows, int l, int first, int out) {
        DoubleVector g0 = DoubleVector.broadcast(V, -0.0);
        DoubleVector g1 = DoubleVector.broadcast(V, -0.0);
        for (int q = 0; q < minibatch; q++) {
            int i = rows + chosen[first + q] * width;
            DoubleVector pull = DoubleVector.broadcast(V, s[z + q * WIDTH + l]);
            g0 = g0.add(load(s, i).mul(pull));
            g1 = g1.add(load(s, i + WIDTH).mul(pull));
        }
        g0.intoArray(s, out);
        g1.intoArray(s, out + WIDTH);
    }

    private void oneRegister(int rows, int l, int first, int out) {
        DoubleVector sum = DoubleVector.broadcast(V, -0.0);
        for (int q = 0; q < minibatch; q++) {
            DoubleVector pull = DoubleVector.broadcast(V, s[z + q * WIDTH + l]);
            sum = sum.add(load(s, rows + chosen[first + q] * width).mul(pull));
        }
        sum.intoArray(s, out);
    }
}
