package org.theoremcheck.engine.problem;

import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** Norms that bound a weight matrix, as predicates without roots. */
public enum MatrixNorm {
    /** ‖V‖_F² = Σ v_ij². */
    FROBENIUS {
        @Override
        public Inequality atMost(String name, Matrix v, Lanes radius) {
            return Hypothesis.atMost("‖" + name + "‖² ≤ W²", v.entries().normSquared(), radius.square());
        }
    },
    /** ‖V‖_op, the greatest singular value: W²·I − VᵀV is positive definite. */
    SPECTRAL {
        @Override
        public Inequality atMost(String name, Matrix v, Lanes radius) {
            Lanes bound = radius.square();
            Lanes slack = leastPivot(v.transposeTimes(v), bound);
            return Hypothesis.below("‖" + name + "‖_op < W", bound.minus(slack), bound);
        }
    },
    /** The greatest Euclidean norm of a column. */
    COLUMNS {
        @Override
        public Inequality atMost(String name, Matrix v, Lanes radius) {
            Lanes greatest = v.transpose().entries().square().sumEvery(v.rows()).greatest();
            return Hypothesis.atMost("‖" + name + "_j‖² ≤ W²", greatest, radius.square());
        }
    };

    /** The hypothesis that the norm of v is at most the radius; for the spectral norm, below it. */
    public abstract Inequality atMost(String name, Matrix v, Lanes radius);

    /** The least pivot of bound·I − A, by elimination without exchanges; positive exactly if that is positive definite. */
    private static Lanes leastPivot(Matrix a, Lanes bound) {
        int n = a.rows();
        Lanes[][] rest = new Lanes[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                Lanes entry = a.entries().row(i * n + j).negate();
                rest[i][j] = i == j ? entry.plus(bound) : entry;
            }
        }
        Lanes least = rest[0][0];
        for (int t = 0; t < n; t++) {
            // Once a pivot is not positive the answer is fixed; 1 keeps the later ones finite.
            Lanes pivot = least.above(0).choose(rest[t][t], bound.times(0).plus(1));
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
}
