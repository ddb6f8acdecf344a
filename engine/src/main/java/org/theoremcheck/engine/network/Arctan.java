package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;

/** σ(z) = arctan z. */
public record Arctan() implements Activation {
    @Override
    public Lanes value(Lanes z) {
        return z.map(Unary.ATAN);
    }

    @Override
    public Lanes slope(Lanes z) {
        return z.arithmetic().constant(1).over(z.square().plus(1));
    }

    @Override
    public Lanes curvature(Lanes z) {
        return z.times(-2).over(z.square().plus(1).square());
    }
}
