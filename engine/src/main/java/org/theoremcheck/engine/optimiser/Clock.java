package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * The memory of a method that only counts.
 *
 * @param steps number of steps taken, one row
 */
public record Clock(Lanes steps) implements Memory<Clock> {
    /** No step yet, on the backend of {@code like}. */
    static Clock start(Lanes like) {
        return new Clock(like.arithmetic().constant(0));
    }

    /** One step later. */
    Clock tick() {
        return new Clock(steps.plus(1));
    }

    @Override
    public Clock where(Lanes mask, Clock otherwise) {
        return new Clock(mask.choose(steps, otherwise.steps));
    }
}
