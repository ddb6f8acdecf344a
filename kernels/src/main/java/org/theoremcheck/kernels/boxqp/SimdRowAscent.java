package org.theoremcheck.kernels.boxqp;

import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.GT;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.SimdLaneArithmetic;

/**
 * A register of slots, each with one lane's dual, sweeps in step, a coordinate at a time. After a sweep the lanes that are done leave and the
 * next ones take their slots, so that none waits for its neighbours; which slot a lane gets changes none of its numbers. The rows of the slots fit the second
 * cache, and a row that was read for its inner product is near when w moves along it. Loops are flat and small: past a budget of nodes the JIT compiler
 * boxes vectors.
 */
final class SimdRowAscent {
    private static final VectorSpecies<Double> V = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = V.length();
    private static final int STRANDS = 4;
    private static final int NONE = -1;

    private final double[] gradients;
    private final double[] targets;
    private final double[] boxes;
    private final double[] curvatures;
    private final int rows;
    private final int columns;
    private final int lanes;

    /** What the slots hold, slot-innermost: g, ε, C, ‖g_i‖², α, w; then ⟨g_i, w⟩, Δα_i, the sum of the gap's terms, and 1 in slots with a lane. */
    private final double[] g;

    private final double[] target;
    private final double[] box;
    private final double[] curvature;
    private final double[] alpha;
    private final double[] w;
    private final double[] product = new double[WIDTH];
    private final double[] by = new double[WIDTH];
    private final double[] gap = new double[WIDTH];
    private final double[] open = new double[WIDTH];
    private final int[] lane = new int[WIDTH];
    private final int[] sweepsDone = new int[WIDTH];

    private int next;

    private SimdRowAscent(Matrix g, Lanes target, Lanes box) {
        gradients = SimdLaneArithmetic.entries(g.entries());
        targets = SimdLaneArithmetic.entries(target);
        boxes = SimdLaneArithmetic.entries(box);
        curvatures = SimdLaneArithmetic.entries(g.entries().square().sumEvery(g.columns()));
        rows = g.rows();
        columns = g.columns();
        lanes = g.entries().lanes();
        this.g = new double[rows * columns * WIDTH];
        this.target = new double[rows * WIDTH];
        this.box = new double[rows * WIDTH];
        curvature = new double[rows * WIDTH];
        alpha = new double[rows * WIDTH];
        w = new double[columns * WIDTH];
    }

    static Lanes ascend(Matrix g, Lanes target, Lanes box, Lanes limit, int sweeps) {
        SimdRowAscent ascent = new SimdRowAscent(g, target, box);
        double[] found = ascent.run(SimdLaneArithmetic.entries(limit), sweeps);
        return new Lanes(box.arithmetic(), found, ascent.rows, ascent.lanes);
    }

    private double[] run(double[] limits, int sweeps) {
        double[] found = new double[rows * lanes];
        int busy = 0;
        for (int slot = 0; slot < WIDTH; slot++) {
            busy += enter(slot);
        }
        while (busy > 0) {
            sweep();
            for (int slot = 0; slot < WIDTH; slot++) {
                int own = lane[slot];
                if (own != NONE && (!(gap[slot] > limits[own]) || ++sweepsDone[slot] == sweeps)) {
                    leave(slot, found);
                    busy += enter(slot) - 1;
                }
            }
        }
        return found;
    }

    /** The next lane takes this slot. @return the number of lanes that did, 0 if there is none left */
    private int enter(int slot) {
        boolean any = next < lanes;
        lane[slot] = any ? next : NONE;
        open[slot] = any ? 1 : 0;
        if (!any) {
            return 0;
        }
        sweepsDone[slot] = 0;
        copy(gradients, next, g, slot);
        copy(targets, next, target, slot);
        copy(boxes, next, box, slot);
        copy(curvatures, next, curvature, slot);
        for (int e = slot; e < alpha.length; e += WIDTH) {
            alpha[e] = box[e] * 0;
        }
        for (int e = slot; e < w.length; e += WIDTH) {
            w[e] = 0;
        }
        next++;
        return 1;
    }

    private void copy(double[] all, int from, double[] slots, int slot) {
        for (int e = 0; e * WIDTH < slots.length; e++) {
            slots[e * WIDTH + slot] = all[e * lanes + from];
        }
    }

    private void leave(int slot, double[] found) {
        for (int i = 0; i < rows; i++) {
            found[i * lanes + lane[slot]] = alpha[i * WIDTH + slot];
        }
    }

    private void sweep() {
        Arrays.fill(gap, 0);
        for (int i = 0; i < rows; i++) {
            multiply(i * columns * WIDTH);
            if (choose(i * WIDTH)) {
                move(i * columns * WIDTH);
            }
        }
    }

    /** ⟨g_i, w⟩ in four strands. @param row where g_i begins */
    private void multiply(int row) {
        DoubleVector s0 = DoubleVector.zero(V);
        DoubleVector s1 = DoubleVector.zero(V);
        DoubleVector s2 = DoubleVector.zero(V);
        DoubleVector s3 = DoubleVector.zero(V);
        int j = 0;
        for (; j + STRANDS * WIDTH <= w.length; j += STRANDS * WIDTH) {
            int a = row + j;
            s0 = s0.add(DoubleVector.fromArray(V, g, a).mul(DoubleVector.fromArray(V, w, j)));
            s1 = s1.add(DoubleVector.fromArray(V, g, a + WIDTH).mul(DoubleVector.fromArray(V, w, j + WIDTH)));
            s2 = s2.add(DoubleVector.fromArray(V, g, a + 2 * WIDTH).mul(DoubleVector.fromArray(V, w, j + 2 * WIDTH)));
            s3 = s3.add(DoubleVector.fromArray(V, g, a + 3 * WIDTH).mul(DoubleVector.fromArray(V, w, j + 3 * WIDTH)));
        }
        if (j < w.length) {
            s0 = s0.add(DoubleVector.fromArray(V, g, row + j).mul(DoubleVector.fromArray(V, w, j)));
            j += WIDTH;
        }
        if (j < w.length) {
            s1 = s1.add(DoubleVector.fromArray(V, g, row + j).mul(DoubleVector.fromArray(V, w, j)));
            j += WIDTH;
        }
        if (j < w.length) {
            s2 = s2.add(DoubleVector.fromArray(V, g, row + j).mul(DoubleVector.fromArray(V, w, j)));
        }
        s0.add(s1).add(s2.add(s3)).intoArray(product, 0);
    }

    /** Moves α_i and adds its term of the gap. @param at where row i begins @return whether it moves in any slot */
    private boolean choose(int at) {
        DoubleVector c = DoubleVector.fromArray(V, box, at);
        DoubleVector old = DoubleVector.fromArray(V, alpha, at);
        DoubleVector residual = DoubleVector.fromArray(V, target, at).sub(DoubleVector.fromArray(V, product, 0));
        DoubleVector below = c.sub(old).mul(residual.max(0));
        DoubleVector term = below.add(old.mul(residual.neg().max(0)));
        DoubleVector.fromArray(V, gap, 0).add(term).intoArray(gap, 0);
        DoubleVector bend = DoubleVector.fromArray(V, curvature, at);
        VectorMask<Double> flat = bend.compare(EQ, 0.0);
        DoubleVector moved = old.add(residual.div(bend.blend(1.0, flat))).max(0).min(c);
        DoubleVector end = DoubleVector.zero(V).blend(c, residual.compare(GT, 0.0));
        VectorMask<Double> taken = DoubleVector.fromArray(V, open, 0).compare(GT, 0.0);
        DoubleVector now = old.blend(moved.blend(end, flat), taken);
        now.intoArray(alpha, at);
        DoubleVector change = now.sub(old);
        change.intoArray(by, 0);
        return !change.compare(EQ, 0.0).allTrue();
    }

    /** w ← w + g_i·Δα_i. @param row where g_i begins */
    private void move(int row) {
        DoubleVector change = DoubleVector.fromArray(V, by, 0);
        for (int j = 0; j < w.length; j += WIDTH) {
            DoubleVector along = DoubleVector.fromArray(V, g, row + j).mul(change);
            DoubleVector.fromArray(V, w, j).add(along).intoArray(w, j);
        }
    }
}
