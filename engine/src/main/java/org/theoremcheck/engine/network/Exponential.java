package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.network.Tangent;

/** σ(z) = eᶻ. */
public record Exponential() implements Activation {
    @Override
    public Lanes value(Lanes z) {
        return z.exp();
    }

    @Override
    public Lanes slope(Lanes z) {
        return z.exp();
    }

    @Override
    public Lanes curvature(Lanes z) {
        return z.exp();
    }

    @Override
    public Tangent tangent(Lanes z) {
        Lanes value = z.exp();
        return new Tangent(value, value);
    }
}
