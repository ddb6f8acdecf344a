package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * The memory of Nesterov's method.
 *
 * @param w W_k, the point behind the look-ahead point, as many rows as the parameters
 */
public record Lookahead(Lanes w) implements Memory<Lookahead> {
    @Override
    public Lookahead where(Lanes mask, Lookahead otherwise) {
        return new Lookahead(mask.choose(w, otherwise.w));
    }
}
