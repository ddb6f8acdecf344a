package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.CurvedOracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * g(V; W) = f(W) + ⟨G, Δ⟩ + (γ/2)‖Δ‖² + μ‖V‖₁, a model of f + μ‖·‖₁; least where W − G/γ, entry by entry, is moved towards 0
 * by μ/γ and no further.
 *
 * @param gamma γ &gt; 0, one row
 * @param weight μ ≥ 0, one row
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.6, with its third case restored</a>
 */
public record SoftThresholdSurrogate(Lanes gamma, Lanes weight) implements Surrogate {
    @Override
    public Lanes value(CurvedOracle f, Lanes w, Lanes v) {
        return smooth().value(f, w, v).plus(v.abs().sum().times(weight));
    }

    /** The subgradient that takes 0 for the slope of |·| at 0. */
    @Override
    public Lanes gradient(CurvedOracle f, Lanes w, Lanes v) {
        Lanes sign = v.above(0).minus(v.below(0));
        return smooth().gradient(f, w, v).plus(sign.times(weight));
    }

    @Override
    public Lanes minimiser(CurvedOracle f, Lanes w) {
        Lanes a = smooth().minimiser(f, w);
        Lanes size = a.abs().minus(weight.over(gamma)).max(0);
        return a.atLeast(0).choose(size, size.negate());
    }

    private FirstOrderSurrogate smooth() {
        return new FirstOrderSurrogate(gamma);
    }
}
