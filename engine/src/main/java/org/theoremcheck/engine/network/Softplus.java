package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;
import org.theoremcheck.kernels.network.Tangent;

/** σ(z) = ln(1 + eᶻ) = max(z, 0) + ln(1 + e^(−|z|)). */
public record Softplus() implements Activation {
    @Override
    public Lanes value(Lanes z) {
        return z.max(0).plus(z.abs().negate().exp().map(Unary.LOG1P));
    }

    @Override
    public Lanes slope(Lanes z) {
        return new Sigmoid().value(z);
    }

    @Override
    public Lanes curvature(Lanes z) {
        return new Sigmoid().slope(z);
    }

    @Override
    public Tangent tangent(Lanes z) {
        Lanes e = z.abs().negate().exp();
        Lanes slope = z.atLeast(0).choose(z.arithmetic().constant(1), e).over(e.plus(1));
        return new Tangent(z.max(0).plus(e.map(Unary.LOG1P)), slope);
    }
}
