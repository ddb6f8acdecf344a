package org.theoremcheck.engine.optimiser;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.oracle.CurvedOracle;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Block successive upper-bound minimisation. Update k takes block j = (k − 1) mod J, builds the surrogate at the current
 * point, and moves a share of the way to its minimiser: D = argmin g_j(V; W), W_j ← (1 − a⁽ᵏ⁾)·W_j + a⁽ᵏ⁾·Π(D).
 *
 * <p>a = 1 with {@link ProximalSurrogate} and γ = 0 is exact block coordinate descent on deep linear networks, with {@link
 * FirstOrderSurrogate} block gradient descent of rate 1/γ, which for one layer is gradient descent by back-propagation, and
 * with {@link SecondOrderSurrogate} damped Newton. With minibatches it is the stochastic variant.
 *
 * @param surrogate g
 * @param steps a⁽ᵏ⁾: a {@link StepRule}, or {@link Armijo}
 * @param projection onto 𝒲_j; the projection of the free minimiser is the constrained one for first-order surrogates
 * @param minibatches the samples of update k
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Algorithm 1, (6), (7), (13)</a>
 */
public record Bsum(Surrogate surrogate, StepLength steps, Projection projection, Minibatches minibatches) {
    /** Unconstrained, on all samples. */
    public Bsum(Surrogate surrogate, StepLength steps) {
        this(surrogate, steps, Projection.none(), Minibatches.whole());
    }

    /** Update k. @param w all weights, not modified */
    public Lanes update(RidgedNetwork f, Lanes w, int k) {
        int layer = (k - 1) % f.depth();
        CurvedOracle block = minibatches.of(f, k).block(w, layer);
        Lanes here = f.layer(w, layer);
        Lanes there = projection.of(surrogate.minimiser(block, here));
        Lanes a = steps.towards(k, block, here, there.minus(here));
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

    /**
     * S(W) = (Σ_j‖W_j − Π(W_j − ∇_jf(W))‖²)^½, which is 0 exactly at the stationary points; ‖∇f(W)‖ without constraints.
     *
     * @param w all weights, not modified
     */
    public Lanes stationarity(RidgedNetwork f, Lanes w) {
        Lanes gradient = f.whole().gradient(w);
        Lanes squares = w.row(0).times(0);
        for (int j = 0; j < f.depth(); j++) {
            Lanes here = f.layer(w, j);
            Lanes there = projection.of(here.minus(f.layer(gradient, j)));
            squares = squares.plus(here.minus(there).normSquared());
        }
        return squares.sqrt();
    }
}
