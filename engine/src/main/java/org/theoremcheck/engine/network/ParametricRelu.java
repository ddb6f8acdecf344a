package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.network.Tangent;

/**
 * σ(z) = z for z ≥ 0 and α·z below; slope 1 at the kink.
 *
 * @param alpha learned slope below 0, any sign, one row
 * @see <a href="https://arxiv.org/abs/1502.01852">He, Zhang, Ren, Sun (2015)</a>
 */
public record ParametricRelu(Lanes alpha) implements PiecewiseLinear {
    @Override
    public Lanes value(Lanes z) {
        return slope(z).times(z);
    }

    @Override
    public Lanes slope(Lanes z) {
        return z.atLeast(0).choose(z.arithmetic().constant(1), alpha);
    }

    @Override
    public Tangent tangent(Lanes z) {
        Lanes slope = slope(z);
        return new Tangent(slope.times(z), slope);
    }
}
