package org.theoremcheck.kernels.boxqp;

import java.util.Arrays;

/**
 * With Q = GGᵀ not formed: residuals come from w = Gᵀα, which moves change along their gradients, {@value BoxQpKernels#TOGETHER} moves at a time; −w is kept. A few rows of
 * zeros end G, so that its rows and those of any set are whole groups.
 */
final class GradientAscent extends OneAscent {
    private static final int TOGETHER = BoxQpKernels.TOGETHER;
    private static final int STRANDS = BoxQpKernels.STRANDS;

    /** Of inner products in a group. */
    private static final int PAIRS = TOGETHER * (TOGETHER - 1) / 2;

    private final int pitch;
    private final int w;
    private final int strands;
    private int g;
    private double gap;

    GradientAscent(int n, int p, Workspace workspace) {
        super(n, rows(n), workspace);
        pitch = Workspace.whole(p);
        w = workspace.take(pitch);
        strands = workspace.take(PAIRS * STRANDS);
    }

    static int size(int p) {
        return Workspace.whole(p) + PAIRS * STRANDS;
    }

    /** Whole groups, with at least one row of zeros. */
    static int rows(int n) {
        return (n / TOGETHER + 1) * TOGETHER;
    }

    @Override
    void begin(int at) {
        g = at;
    }

    @Override
    double curvatures(double[] to) {
        for (int i = 0; i < to.length; i += TOGETHER) {
            int r0 = row(i);
            int r1 = r0 + pitch;
            int r2 = r1 + pitch;
            FourRows.squares(numbers, r0, r1, r2, r2 + pitch, pitch, strands);
            to[i] = sum(0);
            to[i + 1] = sum(1);
            to[i + 2] = sum(2);
            to[i + 3] = sum(3);
        }
        return 0;
    }

    @Override
    double prepare(Coordinates some) {
        int[] which = some.which;
        double[] q = some.products;
        for (int k = 0, c = 0; k < some.count; k += TOGETHER, c += PAIRS) {
            int r0 = row(which[k]);
            int r1 = row(which[k + 1]);
            int r2 = row(which[k + 2]);
            int r3 = row(which[k + 3]);
            FourRows.products(numbers, r0, r1, r2, r3, pitch, strands);
            q[c] = sum(0);
            q[c + 1] = sum(1);
            q[c + 2] = sum(2);
            q[c + 3] = sum(3);
            q[c + 4] = sum(4);
            q[c + 5] = sum(5);
        }
        return 0;
    }

    @Override
    double form(double[] alpha) {
        Arrays.fill(numbers, w, w + pitch, 0);
        for (int i = 0; i < alpha.length; i += TOGETHER) {
            double b0 = alpha[i];
            double b1 = alpha[i + 1];
            double b2 = alpha[i + 2];
            double b3 = alpha[i + 3];
            if (b0 + b1 + b2 + b3 > 0) {
                int r0 = row(i);
                int r1 = r0 + pitch;
                int r2 = r1 + pitch;
                FourRows.subtract(numbers, r0, r1, r2, r2 + pitch, b0, b1, b2, b3, w, pitch);
            }
        }
        return 0;
    }

    @Override
    double residuals(double[] to) {
        for (int i = 0; i < to.length; i += TOGETHER) {
            int r0 = row(i);
            int r1 = r0 + pitch;
            int r2 = r1 + pitch;
            FourRows.times(numbers, r0, r1, r2, r2 + pitch, w, pitch, strands);
            to[i] = target[i] + sum(0);
            to[i + 1] = target[i + 1] + sum(1);
            to[i + 2] = target[i + 2] + sum(2);
            to[i + 3] = target[i + 3] + sum(3);
        }
        return 0;
    }

    @Override
    double sweep(Coordinates some, double[] inverse) {
        int[] which = some.which;
        double[] q = some.products;
        gap = 0;
        for (int k = 0, c = 0; k < some.count; k += TOGETHER, c += PAIRS) {
            int i0 = which[k];
            int i1 = which[k + 1];
            int i2 = which[k + 2];
            int i3 = which[k + 3];
            int r0 = row(i0);
            int r1 = row(i1);
            int r2 = row(i2);
            int r3 = row(i3);
            FourRows.times(numbers, r0, r1, r2, r3, w, pitch, strands);
            double b0 = move(i0, target[i0] + sum(0), inverse);
            double b1 = move(i1, target[i1] + sum(1) - q[c] * b0, inverse);
            double b2 = move(i2, target[i2] + sum(2) - q[c + 1] * b0 - q[c + 3] * b1, inverse);
            double b3 = move(i3, target[i3] + sum(3) - q[c + 2] * b0 - q[c + 4] * b1 - q[c + 5] * b2, inverse);
            FourRows.subtract(numbers, r0, r1, r2, r3, b0, b1, b2, b3, w, pitch);
        }
        return gap;
    }

    /** By how much α_i moves. */
    private double move(int i, double residual, double[] inverse) {
        gap += room(i, residual);
        double old = alpha[i];
        double moved = best(i, residual, inverse[i]);
        alpha[i] = moved;
        return moved - old;
    }

    private int row(int i) {
        return g + i * pitch;
    }

    /** Written out, not in a loop, where it is called: so the compiler checks bounds once, which is a tenth of all. */
    private double sum(int k) {
        return FourRows.sum(numbers, strands + k * STRANDS);
    }
}
