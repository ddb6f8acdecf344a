package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.Unary;

/**
 * Binary cross-entropy of logits: −(1/m)·Σ y ln σ(h) + (1 − y) ln(1 − σ(h)), y ∈ [0, 1], for any h. Terms are arranged so that
 * a hard label fitted almost perfectly leaves its small risk and gradient instead of 0.
 */
public record LogitCrossEntropy() implements Loss {
    private static final Sigmoid SIGMOID = new Sigmoid();

    /** (1/m)·Σ (1 − y)·max(h, 0) + y·max(−h, 0) + ln(1 + e^(−|h|)). */
    @Override
    public Lanes risk(Matrix outputs, Matrix targets) {
        Lanes h = outputs.entries();
        Lanes y = targets.entries();
        Lanes linear = not(y).times(h.max(0)).plus(y.times(h.negate().max(0)));
        Lanes rest = h.abs().negate().exp().map(Unary.LOG1P);
        return linear.plus(rest).sum().over(outputs.rows());
    }

    /** ((1 − y)·σ(h) − y·σ(−h))/m, which is (σ(h) − y)/m. */
    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        Lanes h = outputs.entries();
        Lanes y = targets.entries();
        Lanes slope = not(y).times(SIGMOID.value(h)).minus(y.times(SIGMOID.value(h.negate())));
        return outputs.with(slope.over(outputs.rows()));
    }

    @Override
    public Matrix curvature(Matrix outputs, Matrix targets, Matrix direction) {
        Lanes second = SIGMOID.slope(outputs.entries());
        return direction.with(second.times(direction.entries()).over(outputs.rows()));
    }

    private static Lanes not(Lanes y) {
        return y.negate().plus(1);
    }
}
