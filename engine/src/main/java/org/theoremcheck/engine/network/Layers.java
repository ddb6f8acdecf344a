package org.theoremcheck.engine.network;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Layers one after the other. Weights lie layer by layer, and the Gram matrix is the sum of theirs: Σ_l ⟨δ_l, δ_l′⟩(⟨a_l, a_l′⟩ + 1) for dense ones.
 *
 * @param layers the first one takes the examples
 */
public record Layers(List<Layer> layers) implements Layer {
    /** relu′(0) = 0. */
    private static final Relu RELU = new Relu(0);

    public Layers {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("found no layer; pass at least one");
        }
        for (int l = 1; l < layers.size(); l++) {
            if (layers.get(l).inputs() != layers.get(l - 1).outputs()) {
                throw new IllegalArgumentException("layer " + l + " has "
                        + layers.get(l - 1).outputs() + " outputs and the next "
                        + layers.get(l).inputs() + " inputs; pass layers that fit");
            }
        }
    }

    public static Layers of(Layer... layers) {
        return new Layers(List.of(layers));
    }

    /**
     * A fully connected network with ReLU in all layers but the last, and biases.
     *
     * @param widths inputs, units of the hidden layers, outputs; at least two
     */
    public static Layers relu(int... widths) {
        List<Layer> layers = new ArrayList<>();
        for (int l = 1; l < widths.length; l++) {
            layers.add(new Dense(widths[l - 1], widths[l], l == widths.length - 1 ? new Identity() : RELU));
        }
        return new Layers(layers);
    }

    @Override
    public int inputs() {
        return layers.get(0).inputs();
    }

    @Override
    public int outputs() {
        return layers.get(layers.size() - 1).outputs();
    }

    @Override
    public int parameters() {
        return layers.stream().mapToInt(Layer::parameters).sum();
    }

    /** @throws IllegalArgumentException if there are not P weights */
    @Override
    public Forward of(Matrix x, Lanes weights) {
        if (weights.rows() != parameters()) {
            throw new IllegalArgumentException(
                    "found " + weights.rows() + " weights, needs " + parameters() + "; pass one per parameter");
        }
        List<Forward> passed = new ArrayList<>();
        Matrix now = x;
        int from = 0;
        for (Layer layer : layers) {
            int to = from + layer.parameters();
            Forward forward = layer.of(now, weights.slice(from, to));
            passed.add(forward);
            now = forward.outputs();
            from = to;
        }
        return new Passed(passed);
    }

    private record Passed(List<Forward> layers) implements Forward {
        @Override
        public Matrix outputs() {
            return layers.get(layers.size() - 1).outputs();
        }

        @Override
        public Backward back(Matrix e) {
            Backward[] backward = new Backward[layers.size()];
            Matrix now = e;
            for (int l = layers.size() - 1; l >= 0; l--) {
                backward[l] = layers.get(l).back(now);
                now = l > 0 ? backward[l].below() : now;
            }
            return new Errors(List.of(backward));
        }
    }

    private record Errors(List<Backward> layers) implements Backward {
        @Override
        public Matrix below() {
            return layers.get(0).below();
        }

        @Override
        public Matrix gradients() {
            return Matrix.beside(layers.stream().map(Backward::gradients).toArray(Matrix[]::new));
        }

        @Override
        public Matrix gram() {
            return layers.stream().map(Backward::gram).reduce(Matrix::plus).orElseThrow();
        }

        @Override
        public Lanes sum() {
            Lanes[] parts = layers.stream().map(Backward::sum).toArray(Lanes[]::new);
            return parts[0].arithmetic().stack(parts);
        }
    }
}
