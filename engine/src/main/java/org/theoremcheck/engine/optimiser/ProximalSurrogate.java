package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.CurvedOracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * g(V; W) = f(V) + (γ/2)‖Δ‖². Its minimiser is computed for f quadratic in the block, a deep linear network with squared
 * error say: there one Newton step is exact, and γ = 0 is exact block minimisation.
 *
 * @param gamma γ ≥ 0, one row
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (14)</a>
 */
public record ProximalSurrogate(Lanes gamma) implements Surrogate {
    @Override
    public Lanes value(CurvedOracle f, Lanes w, Lanes v) {
        return f.risk(v).plus(v.minus(w).normSquared().times(gamma).over(2));
    }

    @Override
    public Lanes gradient(CurvedOracle f, Lanes w, Lanes v) {
        return f.gradient(v).plus(v.minus(w).times(gamma));
    }

    @Override
    public Lanes minimiser(CurvedOracle f, Lanes w) {
        return new SecondOrderSurrogate(gamma).minimiser(f, w);
    }
}
