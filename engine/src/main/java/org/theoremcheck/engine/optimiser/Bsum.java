package org.theoremcheck.engine.optimiser;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Block successive upper-bound minimisation. Update k takes block j = (k − 1) mod J, builds the surrogate at the current
 * point, and moves a share of the way to its minimiser: D = argmin g_j(V; W), W_j ← (1 − a⁽ᵏ⁾)·W_j + a⁽ᵏ⁾·Π(D).
 *
 * <p>a = 1 with {@link ProximalSurrogate} and γ = 0 is exact block coordinate descent on deep linear networks; with {@link
 * FirstOrderSurrogate} it is block gradient descent of rate a/γ.
 *
 * @param surrogate g
 * @param steps a⁽ᵏ⁾
 * @param projection onto 𝒲_j; the projection of the free minimiser is the constrained one for first-order surrogates
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Algorithm 1, (6), (7)</a>
 */
public record Bsum(Surrogate surrogate, StepRule steps, Projection projection) {
    /** Unconstrained. */
    public Bsum(Surrogate surrogate, StepRule steps) {
        this(surrogate, steps, Projection.none());
    }

    /** Update k. @param w all weights, not modified */
    public Lanes update(RidgedNetwork f, Lanes w, int k) {
        int layer = (k - 1) % f.depth();
        Lanes here = f.layer(w, layer);
        Lanes there = projection.of(surrogate.minimiser(f.block(w, layer), here));
        Lanes a = steps.at(k);
        return f.with(w, layer, here.times(a.negate().plus(1)).plus(there.times(a)));
    }

    /** W⁽¹⁾, …, W⁽ᴷ⁺¹⁾. @param updates K ≥ 0, of one block each */
    public List<Lanes> run(RidgedNetwork f, Lanes start, int updates) {
        List<Lanes> iterates = new ArrayList<>(updates + 1);
        iterates.add(start);
        for (int k = 1; k <= updates; k++) {
            iterates.add(update(f, iterates.get(k - 1), k));
        }
        return List.copyOf(iterates);
    }
}
