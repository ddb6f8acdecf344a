package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Binary cross-entropy of logits: (1/m)·Σ ln(1 + e^h) − y·h = −(1/m)·Σ y ln σ(h) + (1 − y) ln(1 − σ(h)), y ∈ [0, 1],
 * for any h without overflow.
 */
public record LogitCrossEntropy() implements Loss {
    private static final Softplus SOFTPLUS = new Softplus();

    @Override
    public Lanes risk(Matrix outputs, Matrix targets) {
        Lanes h = outputs.entries();
        return SOFTPLUS.value(h).minus(targets.entries().times(h)).sum().over(outputs.rows());
    }

    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        Lanes excess = SOFTPLUS.slope(outputs.entries()).minus(targets.entries());
        return outputs.with(excess.over(outputs.rows()));
    }

    @Override
    public Matrix curvature(Matrix outputs, Matrix targets, Matrix direction) {
        Lanes slope = SOFTPLUS.curvature(outputs.entries());
        return direction.with(slope.times(direction.entries()).over(outputs.rows()));
    }
}
