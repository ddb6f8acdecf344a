package org.theoremcheck.kernels.network;

import java.util.List;
import java.util.Optional;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Networks by lanes. Weights are W_j ∈ R^{d_{j−1}×d_j}, data X ∈ R^{m×d₀} and Y ∈ R^{m×d_J}; weights and data may be per
 * lane or, with one lane, shared.
 */
public interface NetworkKernels {
    /** The network's outputs, m×d_J. */
    Matrix outputs(FeedForward net, List<Matrix> weights, Matrix x);

    /** One number per lane. */
    Lanes risk(FeedForward net, List<Matrix> weights, Matrix x, Matrix y);

    /** ∂risk/∂W_j for every layer, by back-propagation. */
    List<Matrix> gradient(FeedForward net, List<Matrix> weights, Matrix x, Matrix y);

    /** ∂risk/∂W_layer alone; layers count from 0. */
    Matrix gradient(FeedForward net, List<Matrix> weights, Matrix x, Matrix y, int layer);

    /** {@link #risk} and {@link #gradient} bit for bit, from one forward pass where the backend can share it. */
    default RiskAndGradient riskAndGradient(FeedForward net, List<Matrix> weights, Matrix x, Matrix y) {
        return new RiskAndGradient(risk(net, weights, x, y), gradient(net, weights, x, y));
    }

    /** The same for one layer: the gradient has one matrix. */
    default RiskAndGradient riskAndGradient(FeedForward net, List<Matrix> weights, Matrix x, Matrix y, int layer) {
        return new RiskAndGradient(risk(net, weights, x, y), List.of(gradient(net, weights, x, y, layer)));
    }

    /**
     * Gradients of single outputs by all weights: row (i·d_J + j) is ∂H_ij/∂(W₁, …, W_J) flattened layer by layer,
     * row-major.
     *
     * @return shape (m·d_J)×P
     */
    Matrix outputGradients(FeedForward net, List<Matrix> weights, Matrix x);

    /** The Hessian of the risk applied to a direction V (one matrix per layer), forward over reverse. */
    List<Matrix> hessianVector(FeedForward net, List<Matrix> weights, Matrix x, Matrix y, List<Matrix> direction);

    /**
     * A whole run of stochastic normalised gradient descent in one operation, to the bits of its steps one by one. Empty where this backend has none, and the
     * caller takes the steps itself.
     */
    default Optional<Descent> descend(GlmDescent run) {
        return Optional.empty();
    }
}
