package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * (1/m)·Σ_i Σ_j max(0, 1 − y_ij·h_ij), labels ±1, optionally averaged over the o outputs. At the kink an output counts as
 * satisfied: slope 0.
 *
 * @param over whether a sample's hinges are summed or averaged over outputs
 */
public record Hinge(Over over) implements Loss {
    /** What a sample's hinges over its outputs add up to. */
    public enum Over {
        /** Σ_j. */
        SUM,
        /** (1/o)·Σ_j. */
        AVERAGE;

        private int divisor(Matrix outputs) {
            return this == SUM ? outputs.rows() : outputs.rows() * outputs.columns();
        }
    }

    private static Lanes deficit(Matrix outputs, Matrix targets) {
        return targets.entries().times(outputs.entries()).negate().plus(1);
    }

    @Override
    public Lanes risk(Matrix outputs, Matrix targets) {
        return deficit(outputs, targets).max(0).sum().over(over.divisor(outputs));
    }

    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        Lanes active = deficit(outputs, targets).above(0);
        return outputs.with(
                active.times(targets.entries()).over(over.divisor(outputs)).negate());
    }

    @Override
    public Matrix curvature(Matrix outputs, Matrix targets, Matrix direction) {
        return direction.times(direction.entries().arithmetic().constant(0));
    }
}
