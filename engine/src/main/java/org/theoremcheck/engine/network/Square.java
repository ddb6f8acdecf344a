package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;

/** σ(z) = z²: convex, but not monotone. */
public record Square() implements Activation {
    @Override
    public Lanes value(Lanes z) {
        return z.square();
    }

    @Override
    public Lanes slope(Lanes z) {
        return z.times(2);
    }

    @Override
    public Lanes curvature(Lanes z) {
        return z.times(0).plus(2);
    }
}
