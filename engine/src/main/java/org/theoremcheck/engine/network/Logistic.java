package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * (1/m)·Σ_i ln(1 + exp(−⟨y_i, h_i⟩)), labels ±1.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (A.18)</a>
 */
public record Logistic() implements Loss {
    private static final Softplus SOFTPLUS = new Softplus();

    /** ⟨y_i, h_i⟩ per sample. */
    private static Lanes agreement(Matrix outputs, Matrix targets) {
        return targets.entries().times(outputs.entries()).sumEvery(outputs.columns());
    }

    @Override
    public Lanes risk(Matrix outputs, Matrix targets) {
        return SOFTPLUS.value(agreement(outputs, targets).negate()).sum().over(outputs.rows());
    }

    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        Lanes doubt = SOFTPLUS.slope(agreement(outputs, targets).negate()).repeatEach(outputs.columns());
        return outputs.with(targets.entries().times(doubt).over(outputs.rows()).negate());
    }

    @Override
    public Matrix curvature(Matrix outputs, Matrix targets, Matrix direction) {
        Lanes second = SOFTPLUS.curvature(agreement(outputs, targets));
        Lanes along = second.times(agreement(direction, targets)).repeatEach(outputs.columns());
        return direction.with(targets.entries().times(along).over(outputs.rows()));
    }
}
