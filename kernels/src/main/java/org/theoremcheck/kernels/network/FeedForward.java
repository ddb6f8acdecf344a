package org.theoremcheck.kernels.network;

import java.util.List;

/**
 * A fully connected network without biases: Z₀ = X, Z_j = σ_j(Z_{j−1}·W_j), risk of the last Z.
 *
 * @param activations σ₁ … σ_J, one per layer
 * @param objective the risk of the outputs
 */
public record FeedForward(List<Pointwise> activations, Objective objective) {
    public FeedForward {
        activations = List.copyOf(activations);
        if (activations.isEmpty()) {
            throw new IllegalArgumentException("a network needs at least one layer; pass one activation per layer");
        }
    }

    public int depth() {
        return activations.size();
    }
}
