package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * The memory of Rprop.
 *
 * @param size Δ_i &gt; 0, the length of the next move of each weight
 * @param last the gradient before, 0 where its sign is to be forgotten
 */
public record SignSteps(Lanes size, Lanes last) implements Memory<SignSteps> {
    @Override
    public SignSteps where(Lanes mask, SignSteps otherwise) {
        return new SignSteps(mask.choose(size, otherwise.size), mask.choose(last, otherwise.last));
    }
}
