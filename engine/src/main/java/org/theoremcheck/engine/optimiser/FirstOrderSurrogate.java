package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.CurvedOracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * g(V; W) = f(W) + ⟨G, Δ⟩ + (γ/2)‖Δ‖², least at W − G/γ.
 *
 * @param gamma γ &gt; 0, one row
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (9), (10)</a>
 */
public record FirstOrderSurrogate(Lanes gamma) implements Surrogate {
    @Override
    public Lanes value(CurvedOracle f, Lanes w, Lanes v) {
        Lanes away = v.minus(w);
        return f.risk(w)
                .plus(f.gradient(w).dot(away))
                .plus(away.normSquared().times(gamma).over(2));
    }

    @Override
    public Lanes gradient(CurvedOracle f, Lanes w, Lanes v) {
        return f.gradient(w).plus(v.minus(w).times(gamma));
    }

    @Override
    public Lanes minimiser(CurvedOracle f, Lanes w) {
        return w.minus(f.gradient(w).over(gamma));
    }
}
