package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * c·exp((1/c)·(1/m)·‖H − Y‖²). Not a mean over samples: a minibatch's risk does not estimate the whole without bias.
 *
 * @param c &gt; 0, one row
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (A.12)</a>
 */
public record ExponentialLoss(Lanes c) implements Loss {
    private Lanes growth(Matrix outputs, Matrix targets) {
        return SQUARED.risk(outputs, targets).over(c).exp();
    }

    private static final SquaredError SQUARED = new SquaredError();

    @Override
    public Lanes risk(Matrix outputs, Matrix targets) {
        return c.times(growth(outputs, targets));
    }

    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        Lanes factor = growth(outputs, targets).times(2).over(outputs.rows());
        return outputs.minus(targets).times(factor);
    }

    @Override
    public Matrix curvature(Matrix outputs, Matrix targets, Matrix direction) {
        // With R = H − Y and g = exp(‖R‖²/(cm)): (2g/m)·(V + (2/(cm))·⟨R, V⟩·R).
        Matrix residual = outputs.minus(targets);
        Lanes along = residual.entries().dot(direction.entries()).times(2).over(c.times(outputs.rows()));
        Lanes factor = growth(outputs, targets).times(2).over(outputs.rows());
        return direction.plus(residual.times(along)).times(factor);
    }
}
