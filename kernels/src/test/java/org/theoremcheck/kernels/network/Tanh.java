package org.theoremcheck.kernels.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;

/** tanh z with slope 1 − tanh² z and curvature −2·tanh z·(1 − tanh² z). */
record Tanh() implements Pointwise {
    @Override
    public Lanes value(Lanes z) {
        return z.map(Unary.TANH);
    }

    @Override
    public Lanes slope(Lanes z) {
        return value(z).square().negate().plus(1);
    }

    @Override
    public Lanes curvature(Lanes z) {
        return value(z).times(slope(z)).times(-2);
    }
}
