package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;

/** σ(z) = −ln(1 + e⁻ᶻ) = min(z, 0) − ln(1 + e^(−|z|)); concave and increasing. */
public record LogSigmoid() implements Activation {
    @Override
    public Lanes value(Lanes z) {
        return z.min(0).minus(z.abs().negate().exp().map(Unary.LOG1P));
    }

    @Override
    public Lanes slope(Lanes z) {
        return new Sigmoid().value(z.negate());
    }

    @Override
    public Lanes curvature(Lanes z) {
        return new Sigmoid().slope(z).negate();
    }
}
