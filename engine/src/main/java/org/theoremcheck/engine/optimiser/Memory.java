package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.lane.Lanes;

/** What a method remembers from one step to the next, per lane. */
public interface Memory<S extends Memory<S>> {
    /** This memory in the lanes of the mask, {@code otherwise} in the others. */
    S where(Lanes mask, S otherwise);
}
