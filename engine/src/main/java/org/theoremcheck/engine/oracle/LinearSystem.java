package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** A·x = b by elimination without exchanges, for matrices whose leading blocks are invertible: positive definite ones, say. */
public final class LinearSystem {
    private LinearSystem() {}

    /**
     * x with A·x = b; not finite where a pivot vanishes.
     *
     * @param a n×n, not modified
     * @param b n rows, not modified
     */
    public static Lanes solve(Matrix a, Lanes b) {
        int n = a.rows();
        Lanes[][] left = new Lanes[n][n];
        Lanes[] x = new Lanes[n];
        for (int i = 0; i < n; i++) {
            x[i] = b.row(i);
            for (int j = 0; j < n; j++) {
                left[i][j] = a.entries().row(i * n + j);
            }
        }
        for (int t = 0; t < n; t++) {
            for (int i = t + 1; i < n; i++) {
                Lanes factor = left[i][t].over(left[t][t]);
                for (int j = t + 1; j < n; j++) {
                    left[i][j] = left[i][j].minus(factor.times(left[t][j]));
                }
                x[i] = x[i].minus(factor.times(x[t]));
            }
        }
        for (int t = n - 1; t >= 0; t--) {
            for (int j = t + 1; j < n; j++) {
                x[t] = x[t].minus(left[t][j].times(x[j]));
            }
            x[t] = x[t].over(left[t][t]);
        }
        return b.arithmetic().stack(x);
    }

    /** A + μ·I. @param mu one row */
    public static Matrix shifted(Matrix a, Lanes mu) {
        int n = a.rows();
        Lanes[] entries = new Lanes[n * n];
        for (int i = 0; i < n * n; i++) {
            Lanes entry = a.entries().row(i);
            entries[i] = i % (n + 1) == 0 ? entry.plus(mu) : entry;
        }
        return a.with(a.entries().arithmetic().stack(entries));
    }
}
