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
            Lanes slack = Pivots.leastOfDifference(bound, v.transposeTimes(v));
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
}
