package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.network.Layers;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A fully connected network of {@value #DEPTH} layers with biases, ReLU in all but the last, some inputs, and a step in weight space. The network of its first
 * layers alone ends in outputs without ReLU as well.
 *
 * <p>Variables: {@code x} (m×d); {@code W1} … {@code W4}, outputs×inputs of each layer, {@code b1} … {@code b4}; and the step {@code dW1} … {@code db4}
 * of the same shapes.
 */
public record DeepReluNetCohort(Cohort cohort) implements Problem {
    /** Layers. */
    public static final int DEPTH = 4;

    /** Names of the widths, from the inputs to the outputs. */
    public static final List<String> WIDTHS = List.of("d", "h1", "h2", "h3", "k");

    /** The inputs as rows, m×d. */
    public Matrix x() {
        return cohort.matrix("x");
    }

    /** The network of the first layers. @param depth 1 … {@value #DEPTH} */
    public Layers net(int depth) {
        return Layers.relu(
                WIDTHS.subList(0, depth + 1).stream().mapToInt(cohort::length).toArray());
    }

    /** Its weights, as {@link Layers} takes them. */
    public Lanes weights(int depth) {
        return weights("", depth);
    }

    /** The step of layer l alone, 0 for all others. @param layer 1 … depth */
    public Lanes step(int depth, int layer) {
        Lanes[] parts = new Lanes[2 * depth];
        for (int l = 1; l <= depth; l++) {
            double share = l == layer ? 1 : 0;
            parts[2 * l - 2] = cohort.get("dW" + l).times(share);
            parts[2 * l - 1] = cohort.get("db" + l).times(share);
        }
        return x().entries().arithmetic().stack(parts);
    }

    private Lanes weights(String prefix, int depth) {
        Lanes[] parts = new Lanes[2 * depth];
        for (int l = 1; l <= depth; l++) {
            parts[2 * l - 2] = cohort.get(prefix + "W" + l);
            parts[2 * l - 1] = cohort.get(prefix + "b" + l);
        }
        return x().entries().arithmetic().stack(parts);
    }

    /** Weights and inputs are at most 64 in absolute value: any bound would do. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes bound = cohort.kernels().lane().constant(64);
        return List.of(
                Hypothesis.atMost("|x| ≤ 64", x().entries().abs().greatest(), bound),
                Hypothesis.atMost("|w| ≤ 64", weights("", DEPTH).abs().greatest(), bound),
                Hypothesis.atMost("|δw| ≤ 64", weights("d", DEPTH).abs().greatest(), bound));
    }
}
