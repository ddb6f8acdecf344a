package org.theoremcheck.engine.problem;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** Pivots of symmetric matrices under elimination without exchanges: all are positive exactly if the matrix is. */
public final class Pivots {
    private Pivots() {}

    /** The least pivot of A, or the first that is not positive. */
    public static Lanes least(Matrix a) {
        int n = a.rows();
        Lanes[][] rest = new Lanes[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                rest[i][j] = a.entries().row(i * n + j);
            }
        }
        Lanes least = rest[0][0];
        for (int t = 0; t < n; t++) {
            // Once a pivot is not positive the answer is fixed; 1 keeps the later ones finite.
            Lanes pivot = least.above(0).choose(rest[t][t], least.times(0).plus(1));
            least = least.above(0).choose(least.min(rest[t][t]), least);
            for (int i = t + 1; i < n; i++) {
                Lanes factor = rest[i][t].over(pivot);
                for (int j = t + 1; j < n; j++) {
                    rest[i][j] = rest[i][j].minus(factor.times(rest[t][j]));
                }
            }
        }
        return least;
    }

    /** The least pivot of bound·I − A. @param bound one row */
    static Lanes leastOfDifference(Lanes bound, Matrix a) {
        int n = a.rows();
        Lanes[] entries = new Lanes[n * n];
        for (int i = 0; i < n * n; i++) {
            Lanes entry = a.entries().row(i).negate();
            entries[i] = i % (n + 1) == 0 ? entry.plus(bound) : entry;
        }
        return least(new Matrix(bound.arithmetic().stack(entries), n, n));
    }
}
