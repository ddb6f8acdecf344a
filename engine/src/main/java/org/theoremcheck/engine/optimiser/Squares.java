package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * The memory of methods that scale each weight by the size of its past gradients.
 *
 * @param of a sum or running mean of squared gradients, as many rows as the parameters
 */
public record Squares(Lanes of) implements Memory<Squares> {
    @Override
    public Squares where(Lanes mask, Squares otherwise) {
        return new Squares(mask.choose(of, otherwise.of));
    }
}
