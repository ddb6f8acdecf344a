package org.theoremcheck.kernels.network;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import org.theoremcheck.kernels.random.SimdDraws;

/**
 * Every lane sees examples of its own: an example's features lie side by side, so that two cache lines hold sixteen. Logits are sums of doubles, four at
 * a time; gradients are sums of registers of features, example after example, which is the reference's order too.
 */
final class OwnDrawsTile extends GlmTile {
    private static final int TOGETHER = 4;

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
    /** The examples' numbers, lane after lane, step after step, and where they begin. */
    private final int[] chosen;

    private final int[] starts;

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
        this.starts = new int[chosen.length];
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
    void look(int t) {
        if (drawn(t) == 0) {
            draw(t);
        }
        for (int l = 0; l < lanes; l++) {
            if (s[running + l] != 0) {
                logits(l, first(l, t));
                drawLabels(l, first(l, t));
            }
        }
        Arrays.fill(s, squares, squares + WIDTH, 0);
        pulls(inOrder, 0, 0, minibatch);
        for (int l = 0; l < lanes; l++) {
            if (s[running + l] != 0) {
                gradient(l, first(l, t));
            }
        }
    }

    /** Draws the examples of {@value #AHEAD} steps from step t on. */
    private void draw(int t) {
        for (int l = 0; l < lanes; l++) {
            if (s[running + l] != 0) {
                int at = l * AHEAD * minibatch;
                draws.fill(from.stream() + t, counters[l], chosen, at);
                int rows = data + l * examples * width;
                for (int q = at; q < at + AHEAD * minibatch; q++) {
                    starts[q] = rows + chosen[q] * width;
                }
            }
        }
    }

    /** Which of the steps drawn together step t is, from 0. */
    private static int drawn(int t) {
        return (t - 1) % AHEAD;
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
        int fours = minibatch / TOGETHER * TOGETHER;
        fourLogits(s, starts, first, fours, row, features, z + l);
        for (int q = fours; q < minibatch; q++) {
            s[z + q * WIDTH + l] = logit(starts[first + q]);
        }
    }

    /** Four examples at a time, so that sums wait for each other less. */
    private static void fourLogits(double[] s, int[] starts, int first, int count, int w, int features, int z) {
        for (int q = 0; q < count; q += TOGETHER) {
            int i0 = starts[first + q];
            int i1 = starts[first + q + 1];
            int i2 = starts[first + q + 2];
            int i3 = starts[first + q + 3];
            double z0 = -0.0;
            double z1 = -0.0;
            double z2 = -0.0;
            double z3 = -0.0;
            for (int j = 0; j < features; j++) {
                double v = s[w + j];
                z0 += s[i0 + j] * v;
                z1 += s[i1 + j] * v;
                z2 += s[i2 + j] * v;
                z3 += s[i3 + j] * v;
            }
            s[z + q * WIDTH] = z0;
            s[z + (q + 1) * WIDTH] = z1;
            s[z + (q + 2) * WIDTH] = z2;
            s[z + (q + 3) * WIDTH] = z3;
        }
    }

    private double logit(int i) {
        double sum = -0.0;
        for (int j = 0; j < features; j++) {
            sum += s[i + j] * s[row + j];
        }
        return sum;
    }

    private void gradient(int l, int first) {
        int j = 0;
        for (; j + 2 * WIDTH <= width; j += 2 * WIDTH) {
            twoRegisters(j, l, first);
        }
        if (j < width) {
            oneRegister(j, l, first);
        }
        for (int f = 0; f < features; f++) {
            s[g + f * WIDTH + l] = s[row + f];
        }
    }

    private void twoRegisters(int j, int l, int first) {
        DoubleVector g0 = DoubleVector.broadcast(V, -0.0);
        DoubleVector g1 = DoubleVector.broadcast(V, -0.0);
        for (int q = 0; q < minibatch; q++) {
            int i = starts[first + q] + j;
            DoubleVector pull = DoubleVector.broadcast(V, s[z + q * WIDTH + l]);
            g0 = g0.add(DoubleVector.fromArray(V, s, i).mul(pull));
            g1 = g1.add(DoubleVector.fromArray(V, s, i + WIDTH).mul(pull));
        }
        g0.intoArray(s, row + j);
        g1.intoArray(s, row + j + WIDTH);
    }

    private void oneRegister(int j, int l, int first) {
        DoubleVector sum = DoubleVector.broadcast(V, -0.0);
        for (int q = 0; q < minibatch; q++) {
            DoubleVector pull = DoubleVector.broadcast(V, s[z + q * WIDTH + l]);
            sum = sum.add(DoubleVector.fromArray(V, s, starts[first + q] + j).mul(pull));
        }
        sum.intoArray(s, row + j);
    }
}
