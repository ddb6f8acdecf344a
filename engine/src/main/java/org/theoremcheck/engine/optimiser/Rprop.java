package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Resilient propagation on the whole risk, without weight backtracking: each weight moves against the sign of its gradient
 * by its own Δ_i, which grows by η⁺ while the sign stays, up to Δ_max, and shrinks by η⁻ where it flips, down to Δ_min.
 *
 * @param first Δ at the start, one row
 * @param growth η⁺ &gt; 1, one row; 1.2 in the literature
 * @param shrinkage η⁻ in (0, 1), one row; 0.5 in the literature
 * @param least Δ_min &gt; 0, one row
 * @param greatest Δ_max ≥ Δ_min, one row
 * @see <a href="https://doi.org/10.1016/S0925-2312(01)00700-7">Igel, Hüsken (2003), Rprop⁻; Riedmiller, Braun (1993)</a>
 */
public record Rprop(Lanes first, Lanes growth, Lanes shrinkage, Lanes least, Lanes greatest)
        implements Optimiser<SignSteps> {
    @Override
    public Oracle sample(Oracle f, Draws draws, int t) {
        return f;
    }

    @Override
    public SignSteps begin(Lanes w1) {
        Lanes zero = w1.minus(w1);
        return new SignSteps(zero.plus(first), zero);
    }

    @Override
    public Step<SignSteps> step(Lanes w, Lanes g, SignSteps memory) {
        Lanes agreement = g.times(memory.last());
        Lanes grown = memory.size().times(growth).min(greatest);
        Lanes shrunk = memory.size().times(shrinkage).max(least);
        Lanes size = agreement.above(0).choose(grown, agreement.below(0).choose(shrunk, memory.size()));
        Lanes sign = g.above(0).minus(g.below(0));
        return new Step<>(w.minusProduct(sign, size), new SignSteps(size, g));
    }
}
