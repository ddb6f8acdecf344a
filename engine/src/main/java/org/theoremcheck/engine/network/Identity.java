package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;

/** σ(z) = z: a linear output. */
public record Identity() implements PiecewiseLinear {
    @Override
    public Lanes value(Lanes z) {
        return z;
    }

    @Override
    public Lanes slope(Lanes z) {
        return z.arithmetic().constant(1).broadcast(z.rows(), z.lanes());
    }
}
