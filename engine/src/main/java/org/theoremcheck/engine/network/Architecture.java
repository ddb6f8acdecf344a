package org.theoremcheck.engine.network;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.network.FeedForward;

/**
 * The layers of a network without biases, Z_j = σ_j(Z_{j−1}·W_j) with W_j ∈ R^{d_{j−1}×d_j}, and how all weights lie in one
 * block: layer by layer, each row-major. Layers count from 0.
 *
 * @param widths d₀ … d_J, each ≥ 1
 * @param activations σ₁ … σ_J
 */
public record Architecture(List<Integer> widths, List<Activation> activations) {
    public Architecture {
        widths = List.copyOf(widths);
        activations = List.copyOf(activations);
        if (activations.isEmpty() || widths.size() != activations.size() + 1) {
            throw new IllegalArgumentException("widths " + widths + " with " + activations.size()
                    + " activations; pass one width more than there are activations, and at least one activation");
        }
        for (int width : widths) {
            if (width < 1) {
                throw new IllegalArgumentException("widths " + widths + " contain " + width + "; pass widths ≥ 1");
            }
        }
    }

    /** One layer of {@code outputs} units: a generalised linear model when there is one output. */
    public static Architecture layer(int inputs, int outputs, Activation activation) {
        return new Architecture(List.of(inputs, outputs), List.of(activation));
    }

    /** Number of weight matrices. */
    public int depth() {
        return activations.size();
    }

    public int inputs() {
        return widths.get(0);
    }

    public int outputs() {
        return widths.get(depth());
    }

    /** Number of weights of one layer. */
    public int size(int layer) {
        return widths.get(layer) * widths.get(layer + 1);
    }

    /** Number of weights before a layer; of {@code depth()}, the number of all weights. */
    public int offset(int layer) {
        int offset = 0;
        for (int j = 0; j < layer; j++) {
            offset += size(j);
        }
        return offset;
    }

    /** Number of all weights. */
    public int parameters() {
        return offset(depth());
    }

    /** The layers from (inclusive) … to (exclusive) as a network of their own. */
    public Architecture layers(int from, int to) {
        return new Architecture(widths.subList(from, to + 1), activations.subList(from, to));
    }

    /** The network the kernels know, with a loss on its outputs. */
    public FeedForward with(Loss loss) {
        return new FeedForward(List.copyOf(activations), loss);
    }

    /** One matrix of this layer from its flattened entries. */
    public Matrix matrix(int layer, Lanes entries) {
        return new Matrix(entries, widths.get(layer), widths.get(layer + 1));
    }

    /** @throws IllegalArgumentException if {@code w} has not {@link #parameters()} rows */
    public List<Matrix> matrices(Lanes w) {
        if (w.rows() != parameters()) {
            throw new IllegalArgumentException(
                    "a network of widths " + widths + " has " + parameters() + " weights, found " + w.rows() + " rows");
        }
        if (depth() == 1) {
            return List.of(matrix(0, w));
        }
        List<Matrix> matrices = new ArrayList<>(depth());
        for (int j = 0; j < depth(); j++) {
            matrices.add(matrix(j, w.slice(offset(j), offset(j + 1))));
        }
        return matrices;
    }

    /** The inverse of {@link #matrices}. */
    public Lanes flatten(List<Matrix> matrices) {
        if (matrices.size() == 1) {
            return matrices.get(0).entries();
        }
        Lanes[] parts = matrices.stream().map(Matrix::entries).toArray(Lanes[]::new);
        return parts[0].arithmetic().stack(parts);
    }
}
