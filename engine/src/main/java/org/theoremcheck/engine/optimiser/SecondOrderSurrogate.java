package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.CurvedOracle;
import org.theoremcheck.engine.oracle.LinearSystem;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * g(V; W) = f(W) + ⟨G, Δ⟩ + ½⟨Δ, ∇²f(W)·Δ⟩ + (γ/2)‖Δ‖², stationary at W − (∇²f(W) + γI)⁻¹G.
 *
 * @param gamma γ &gt; 0, one row
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (A.1), (A.2)</a>
 */
public record SecondOrderSurrogate(Lanes gamma) implements Surrogate {
    @Override
    public Lanes value(CurvedOracle f, Lanes w, Lanes v) {
        Lanes bent = f.curvature(w, v.minus(w)).over(2);
        return new FirstOrderSurrogate(gamma).value(f, w, v).plus(bent);
    }

    @Override
    public Lanes gradient(CurvedOracle f, Lanes w, Lanes v) {
        return new FirstOrderSurrogate(gamma).gradient(f, w, v).plus(f.hessianVector(w, v.minus(w)));
    }

    @Override
    public Lanes minimiser(CurvedOracle f, Lanes w) {
        return w.minus(LinearSystem.solve(LinearSystem.shifted(f.hessian(w), gamma), f.gradient(w)));
    }
}
