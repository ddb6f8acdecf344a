package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;

/** σ(z) = z/(1 + |z|); the curvature jumps at 0, where it is taken from the right. */
public record Softsign() implements Activation {
    @Override
    public Lanes value(Lanes z) {
        return z.over(z.abs().plus(1));
    }

    @Override
    public Lanes slope(Lanes z) {
        return z.arithmetic().constant(1).over(z.abs().plus(1).square());
    }

    @Override
    public Lanes curvature(Lanes z) {
        return z.atLeast(0).choose(-2, 2).over(z.abs().plus(1).pow(3));
    }
}
