package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;

/** σ(z) = (√(z² + 1) − 1)/2 + z, the root's difference as z²/(√(z² + 1) + 1). */
public record BentIdentity() implements Activation {
    @Override
    public Lanes value(Lanes z) {
        Lanes square = z.square();
        return square.over(square.plus(1).sqrt().plus(1)).over(2).plus(z);
    }

    @Override
    public Lanes slope(Lanes z) {
        return z.over(z.square().plus(1).sqrt()).over(2).plus(1);
    }

    @Override
    public Lanes curvature(Lanes z) {
        Lanes s = z.square().plus(1);
        return z.arithmetic().constant(0.5).over(s.times(s.sqrt()));
    }
}
