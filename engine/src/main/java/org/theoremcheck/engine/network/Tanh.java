package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;

/** σ(z) = tanh z; the slope 1/cosh² z comes from e = e^(−2|z|), because 1 − tanh² cancels in the tails. */
public record Tanh() implements Activation {
    @Override
    public Lanes value(Lanes z) {
        return z.map(Unary.TANH);
    }

    @Override
    public Lanes slope(Lanes z) {
        Lanes e = z.abs().times(-2).exp();
        return e.times(4).over(e.plus(1).square());
    }

    @Override
    public Lanes curvature(Lanes z) {
        return slope(z).times(value(z)).times(-2);
    }
}
