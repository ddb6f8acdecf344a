package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * The memory of momentum.
 *
 * @param v the last move, as many rows as the parameters
 */
public record Velocity(Lanes v) implements Memory<Velocity> {
    @Override
    public Velocity where(Lanes mask, Velocity otherwise) {
        return new Velocity(mask.choose(v, otherwise.v));
    }
}
