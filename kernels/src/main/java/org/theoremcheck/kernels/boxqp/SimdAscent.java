package org.theoremcheck.kernels.boxqp;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.SimdLaneArithmetic;

/**
 * With Q given: one lane after the other, a register of coordinates at a time: a step moves every residual by its own product, so registers along Q's
 * row need no reduction and give the bits of {@link ComposedAscent}. A lane's Q is small enough for the second cache, lanes stop on their own, and a
 * coordinate that stays where it is costs no pass over its row. With the rows given: see {@link SimdRowAscent}.
 */
public final class SimdAscent implements BoxQpKernels {
    private static final VectorSpecies<Double> V = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = V.length();

    @Override
    public Lanes ascend(Matrix q, Lanes target, Lanes box, Lanes limit, int sweeps) {
        Terms terms = Terms.of(q, target, box);
        int n = terms.n();
        int lanes = limit.lanes();
        double[] all = SimdLaneArithmetic.entries(terms.q().entries());
        double[] targets = SimdLaneArithmetic.entries(terms.target());
        double[] boxes = SimdLaneArithmetic.entries(terms.box());
        double[] limits = SimdLaneArithmetic.entries(limit);
        double[] found = new double[n * lanes];
        Problem problem = new Problem(n);
        double[][] matrices = new double[Math.min(WIDTH, lanes)][n * n];
        for (int l = 0; l < lanes; l++) {
            if (l % WIDTH == 0) {
                transpose(all, l, lanes, matrices);
            }
            problem.read(matrices[l % WIDTH], targets, boxes, l, lanes);
            problem.ascend(limits[l], sweeps);
            for (int i = 0; i < n; i++) {
                found[i * lanes + l] = problem.alpha[i];
            }
        }
        return new Lanes(box.arithmetic(), found, n, lanes);
    }

    @Override
    public Lanes ascendByRows(Matrix g, Lanes target, Lanes box, Lanes limit, int sweeps) {
        return SimdRowAscent.ascend(g, target, box, limit, sweeps);
    }

    /** Copies some lanes from the one at {@code first} on to arrays of their own, a few entries at a time, which the first cache holds. */
    private static void transpose(double[] all, int first, int lanes, double[][] matrices) {
        int size = matrices[0].length;
        int count = Math.min(matrices.length, lanes - first);
        for (int from = 0; from < size; from += WIDTH) {
            int to = Math.min(from + WIDTH, size);
            for (int l = 0; l < count; l++) {
                double[] matrix = matrices[l];
                for (int e = from; e < to; e++) {
                    matrix[e] = all[e * lanes + first + l];
                }
            }
        }
    }

    /** One lane's programme and where its ascent has come to. */
    private static final class Problem {
        private final int n;
        private final double[] alpha;
        private final double[] residual;
        private final double[] box;
        private double[] q = new double[0];

        Problem(int n) {
            this.n = n;
            alpha = new double[n];
            residual = new double[n];
            box = new double[n];
        }

        /** Begins at α = 0. */
        void read(double[] matrix, double[] targets, double[] boxes, int lane, int lanes) {
            q = matrix;
            for (int i = 0; i < n; i++) {
                residual[i] = targets[i * lanes + lane];
                box[i] = boxes[i * lanes + lane];
                alpha[i] = box[i] * 0;
            }
        }

        void ascend(double limit, int sweeps) {
            for (int sweep = 0; sweep < sweeps && gap() > limit; sweep++) {
                for (int i = 0; i < n; i++) {
                    double moved = best(i);
                    double by = moved - alpha[i];
                    alpha[i] = moved;
                    if (by != 0) {
                        move(q, i * n, by, residual, n);
                    }
                }
            }
        }

        private double best(int i) {
            double curvature = q[i * n + i];
            if (curvature == 0) {
                return residual[i] > 0 ? box[i] : 0;
            }
            return Math.min(Math.max(alpha[i] + residual[i] / curvature, 0), box[i]);
        }

        private double gap() {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                double below = (box[i] - alpha[i]) * Math.max(residual[i], 0);
                double above = alpha[i] * Math.max(-residual[i], 0);
                sum = i == 0 ? below + above : sum + (below + above);
            }
            return sum;
        }
    }

    /** r ← r − row·by. */
    private static void move(double[] q, int row, double by, double[] residual, int n) {
        int k = 0;
        for (; k + WIDTH <= n; k += WIDTH) {
            DoubleVector change = DoubleVector.fromArray(V, q, row + k).mul(by);
            DoubleVector.fromArray(V, residual, k).sub(change).intoArray(residual, k);
        }
        for (; k < n; k++) {
            residual[k] -= q[row + k] * by;
        }
    }
}
