package org.theoremcheck.kernels.boxqp;

import java.util.Arrays;

/** One lane's programme and where its ascent has come to; what is known of Q decides how residuals are found. */
abstract class OneAscent {
    private static final int CURVATURES = 0;
    private static final int PREPARE = 1;
    private static final int FORM = 2;
    private static final int RESIDUALS = 3;
    private static final int SWEEP = 4;

    final int n;
    final double[] target;
    final double[] box;
    final double[] alpha;

    /** Of the workspace: all that is long. */
    final double[] numbers;

    /** 1/Q_ii, 0 without curvature; and what settling takes instead. */
    private final double[] inverse;

    private final double[] relaxed;
    private final double[] residuals;
    private final Coordinates all;
    private final Coordinates moving;
    private final Part[] parts;

    /**
     * All parts are called from one place, so that the JIT compiler cannot tell them apart there and compiles each for itself: put together they exceed its budget,
     * and it boxes vectors.
     */
    private interface Part {
        double of(Coordinates some, double[] values);
    }

    /** @param rows n, or more, where coordinates without gradient and box follow */
    OneAscent(int n, int rows, Workspace workspace) {
        this.n = n;
        numbers = workspace.numbers;
        target = new double[rows];
        box = new double[rows];
        alpha = new double[rows];
        inverse = new double[rows];
        relaxed = new double[rows];
        residuals = new double[rows];
        moving = new Coordinates(rows);
        all = new Coordinates(rows);
        all.count = rows;
        Arrays.setAll(all.which, i -> i);
        parts = new Part[] {
            (some, to) -> curvatures(to),
            (some, none) -> prepare(some),
            (some, at) -> form(at),
            (some, to) -> residuals(to),
            this::sweep
        };
    }

    private double call(int part, Coordinates some, double[] values) {
        return parts[part].of(some, values);
    }

    /** Takes the matrix that begins there, with ε and C already in their places. */
    abstract void begin(int at);

    /** Q_ii. @return nothing of interest, as wherever nothing is said */
    abstract double curvatures(double[] to);

    /** Before sweeps over these coordinates. */
    abstract double prepare(Coordinates some);

    /** What is kept for residuals, formed afresh. */
    abstract double form(double[] alpha);

    abstract double residuals(double[] to);

    /** @return the terms of the gap, each taken just before its coordinate moves, summed */
    abstract double sweep(Coordinates some, double[] inverse);

    /** As {@link BoxQpKernels#ascend}. @return the certified gap */
    final double solve(int at, double limit, int passes) {
        begin(at);
        call(CURVATURES, all, inverse);
        for (int i = 0; i < inverse.length; i++) {
            inverse[i] = inverse[i] <= Double.MIN_NORMAL ? 0 : 1 / inverse[i];
            relaxed[i] = inverse[i] * BoxQpKernels.RELAXATION;
        }
        call(PREPARE, all, inverse);
        Arrays.fill(alpha, 0);
        call(FORM, all, alpha);
        for (int pass = 0; pass < passes; pass++) {
            if (pass < BoxQpKernels.WHOLE) {
                call(SWEEP, all, inverse);
                continue;
            }
            double gap = gap();
            if (!(gap > limit)) {
                call(FORM, all, alpha);
                gap = gap();
                if (!(gap > limit)) {
                    return gap;
                }
            }
            settle(Math.max(gap * BoxQpKernels.SETTLED, limit * BoxQpKernels.SPARE));
        }
        call(FORM, all, alpha);
        return gap();
    }

    private void settle(double enough) {
        chooseMoving();
        call(PREPARE, moving, relaxed);
        for (int s = 0; s < BoxQpKernels.SETTLING && call(SWEEP, moving, relaxed) > enough; s++) {}
    }

    /** At α. */
    private double gap() {
        call(RESIDUALS, all, residuals);
        double gap = 0;
        for (int i = 0; i < n; i++) {
            gap += room(i, residuals[i]);
        }
        return gap;
    }

    private void chooseMoving() {
        int count = 0;
        for (int i = 0; i < n; i++) {
            moving.which[count] = i;
            boolean up = alpha[i] < box[i] & (alpha[i] > 0 | residuals[i] > 0);
            boolean down = alpha[i] > 0 & residuals[i] < 0;
            count += up | down ? 1 : 0;
        }
        Arrays.fill(moving.which, count, count + BoxQpKernels.TOGETHER, n);
        moving.count = count;
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
