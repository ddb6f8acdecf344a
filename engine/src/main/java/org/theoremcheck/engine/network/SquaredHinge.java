package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * (1/(2cm))·Σ max(0, 1 − y·h)², labels ±1; at the kink the curvature is 0.
 *
 * @param c &gt; 0, one row
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (A.17)</a>
 */
public record SquaredHinge(Lanes c) implements Loss {
    private static Lanes shortfall(Matrix outputs, Matrix targets) {
        return targets.entries().times(outputs.entries()).negate().plus(1).max(0);
    }

    @Override
    public Lanes risk(Matrix outputs, Matrix targets) {
        return shortfall(outputs, targets).square().sum().over(c.times(2 * outputs.rows()));
    }

    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        Lanes slope = targets.entries().times(shortfall(outputs, targets)).negate();
        return outputs.with(slope.over(c.times(outputs.rows())));
    }

    @Override
    public Matrix curvature(Matrix outputs, Matrix targets, Matrix direction) {
        Lanes active = shortfall(outputs, targets).above(0);
        Lanes second = active.times(targets.entries().square());
        return direction.with(second.times(direction.entries()).over(c.times(outputs.rows())));
    }
}
