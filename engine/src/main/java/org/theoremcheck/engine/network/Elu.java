package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;

/**
 * σ(z) = z for z ≥ 0 and α(eᶻ − 1) below; slope 1 at 0, which is a kink unless α = 1.
 *
 * @param alpha one row
 * @see <a href="https://arxiv.org/abs/1511.07289">Clevert, Unterthiner, Hochreiter (2015)</a>
 */
public record Elu(Lanes alpha) implements Activation {
    @Override
    public Lanes value(Lanes z) {
        return z.atLeast(0).choose(z, alpha.times(z.min(0).map(Unary.EXPM1)));
    }

    @Override
    public Lanes slope(Lanes z) {
        return z.atLeast(0)
                .choose(z.arithmetic().constant(1), alpha.times(z.min(0).exp()));
    }

    @Override
    public Lanes curvature(Lanes z) {
        return z.atLeast(0)
                .choose(z.arithmetic().constant(0), alpha.times(z.min(0).exp()));
    }
}
