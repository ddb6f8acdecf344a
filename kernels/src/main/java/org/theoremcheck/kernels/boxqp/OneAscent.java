package org.theoremcheck.kernels.boxqp;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** One lane's programme and where its ascent has come to; what is known of Q decides how residuals are found. */
abstract class OneAscent {
    static final VectorSpecies<Double> V = DoubleVector.SPECIES_PREFERRED;
    static final int WIDTH = V.length();

    final int n;
    final double[] target;
    final double[] box;
    final double[] alpha;

    /** Of the workspace: all that is long. */
    final double[] numbers;

    /** 1/Q_ii, 0 without curvature; and what settling takes instead. */
    private final double[] inverse;

    private final double[] relaxed;

    /** All coordinates, and those inside the box. */
    private final int[] all;

    private final int[] free;

    OneAscent(int n, Workspace workspace) {
        this.n = n;
        numbers = workspace.numbers;
        target = new double[n];
        box = new double[n];
        alpha = new double[n];
        inverse = new double[n];
        relaxed = new double[n];
        free = new int[n];
        all = new int[n];
        Arrays.setAll(all, i -> i);
    }

    /** Takes the matrix that begins there, with ε and C already in their places. */
    abstract void begin(int at);

    /** Q_ii. */
    abstract double curvature(int i);

    /** Residuals of α = 0. */
    abstract void rest();

    abstract double residual(int i);

    /** Residuals follow a move of α_i. */
    abstract void move(int i, double by);

    /** A sweep over some coordinates. @return the terms of the gap, each taken just before its coordinate moves, summed */
    abstract double sweep(int[] which, int count, double[] inverse);

    /** As {@link BoxQpKernels#ascend}. @return the certified gap */
    final double solve(int at, double limit, int sweeps) {
        Arrays.fill(alpha, 0);
        begin(at);
        for (int i = 0; i < n; i++) {
            double curvature = curvature(i);
            inverse[i] = curvature <= Double.MIN_NORMAL ? 0 : 1 / curvature;
            relaxed[i] = inverse[i] * BoxQpKernels.RELAXATION;
        }
        rest();
        for (int s = 0; s < sweeps; s++) {
            double gap = sweep(all, n, inverse);
            if (!(gap > limit)) {
                double certified = certify();
                if (!(certified > limit)) {
                    return certified;
                }
            }
            settle(inside(), Math.max(gap * BoxQpKernels.SETTLED, limit));
        }
        return certify();
    }

    private void settle(int count, double enough) {
        for (int s = 0; s < BoxQpKernels.SETTLING && sweep(free, count, relaxed) > enough; s++) {}
    }

    /** The gap at α, from residuals formed afresh: a sweep's sum is of terms at as many points as it has coordinates. */
    private double certify() {
        rest();
        for (int i = 0; i < n; i++) {
            if (alpha[i] != 0) {
                move(i, alpha[i]);
            }
        }
        double gap = 0;
        for (int i = 0; i < n; i++) {
            gap += room(i, residual(i));
        }
        return gap;
    }

    private int inside() {
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (alpha[i] > 0 && alpha[i] < box[i]) {
                free[count++] = i;
            }
        }
        return count;
    }

    /** to ← to − from·by, over whole registers. */
    static void subtract(double[] x, int from, double by, int to, int size) {
        for (int k = 0; k < size; k += WIDTH) {
            DoubleVector change = DoubleVector.fromArray(V, x, from + k).mul(by);
            DoubleVector.fromArray(V, x, to + k).sub(change).intoArray(x, to + k);
        }
    }

    /** Where α_i goes. */
    final double best(int i, double residual, double inverse) {
        double c = box[i];
        if (inverse == 0) {
            return residual > 0 ? c : 0;
        }
        return Math.min(Math.max(alpha[i] + residual * inverse, 0), c);
    }

    /** (C_i − α_i)(r_i)₊ + α_i(−r_i)₊, without a branch that half the coordinates take. */
    final double room(int i, double residual) {
        double size = Math.abs(residual);
        return (box[i] - alpha[i]) * ((size + residual) / 2) + alpha[i] * ((size - residual) / 2);
    }
}
