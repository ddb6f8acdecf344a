package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * The memory of Adam.
 *
 * @param m running mean of gradients, as many rows as the parameters
 * @param v running mean of squared gradients, as many rows
 * @param decay1 β₁ᵗ, one row
 * @param decay2 β₂ᵗ, one row
 */
public record Moments(Lanes m, Lanes v, Lanes decay1, Lanes decay2) implements Memory<Moments> {
    @Override
    public Moments where(Lanes mask, Moments otherwise) {
        return new Moments(
                mask.choose(m, otherwise.m),
                mask.choose(v, otherwise.v),
                mask.choose(decay1, otherwise.decay1),
                mask.choose(decay2, otherwise.decay2));
    }
}
