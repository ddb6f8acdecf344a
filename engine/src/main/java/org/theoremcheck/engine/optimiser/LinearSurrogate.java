package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.CurvedOracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * g(V; W) = f(W) + ⟨G, Δ⟩, which has no minimiser over the whole space unless G = 0; the paper puts D = G.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.5, (A.3)</a>
 */
public record LinearSurrogate() implements Surrogate {
    @Override
    public Lanes value(CurvedOracle f, Lanes w, Lanes v) {
        return f.risk(w).plus(f.gradient(w).dot(v.minus(w)));
    }

    @Override
    public Lanes gradient(CurvedOracle f, Lanes w, Lanes v) {
        return f.gradient(w);
    }

    @Override
    public Lanes minimiser(CurvedOracle f, Lanes w) {
        return f.gradient(w);
    }
}
