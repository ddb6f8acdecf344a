package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A network of J layers of equal width without biases, two values of all its weights, and data. Narrower layers are rows and
 * columns of zeros.
 *
 * <p>Variables: {@code x}, {@code y} (m×n), {@code w}, {@code v} (J×n×n), {@code λ}, {@code γ}, {@code a}.
 *
 * @param activations σ₁ … σ_J
 */
public record LayeredCohort(Cohort cohort, List<Activation> activations) implements Problem {
    public LayeredCohort {
        activations = List.copyOf(activations);
    }

    /** J. */
    public int depth() {
        return cohort.length("J");
    }

    /** n, the width of every layer. */
    public int width() {
        return cohort.length("n");
    }

    /** N, the number of samples. */
    public int samples() {
        return cohort.length("m");
    }

    /** The inputs as rows, m×n. */
    public Matrix x() {
        return cohort.matrix("x");
    }

    /** Real targets, m×n. */
    public Matrix targets() {
        return cohort.matrix("y");
    }

    /** Labels ±1: the signs of the targets. */
    public Matrix signs() {
        Lanes y = targets().entries();
        return targets().with(y.atLeast(0).times(2).minus(1));
    }

    /** Labels 0 and 1. */
    public Matrix bits() {
        Lanes y = targets().entries();
        return targets().with(y.atLeast(0));
    }

    /** Labels that are all 1. */
    public Matrix ones() {
        return targets().with(targets().entries().times(0).plus(1));
    }

    /** W, all weights flattened. */
    public Lanes weights() {
        return cohort.get("w");
    }

    /** V, another value of all weights. */
    public Lanes others() {
        return cohort.get("v");
    }

    /** λ &gt; 0. */
    public Lanes lambda() {
        return cohort.get("λ");
    }

    /** γ &gt; 0. */
    public Lanes gamma() {
        return cohort.get("γ");
    }

    /** a ∈ (0, 1). */
    public Lanes share() {
        return cohort.get("a");
    }

    public Architecture architecture() {
        return new Architecture(java.util.Collections.nCopies(depth() + 1, width()), activations);
    }

    /** f with this loss and these labels. */
    public RidgedNetwork objective(Loss loss, Matrix labels) {
        return new RidgedNetwork(new NetworkOracle(cohort.kernels(), architecture(), loss, x(), labels), lambda());
    }

    /** (1/m)·‖H − Y‖² + λ·Σ_j‖W_j‖². */
    public RidgedNetwork ridge() {
        return objective(new SquaredError(), targets());
    }

    /** Mask: every weight of W above this layer is ≥ 0; layers count from 0. */
    public Lanes nonnegativeAbove(int layer) {
        int size = width() * width();
        Lanes zero = lambda().times(0);
        return layer + 1 == depth()
                ? zero.plus(1)
                : weights().slice((layer + 1) * size, depth() * size).least().atLeast(0);
    }

    /** One of some things, by the instance's shape. */
    public <T> T pick(List<T> choices) {
        return choices.get(cohort.length("ℓ") % choices.size());
    }

    /** 0 &lt; λ, 0 &lt; γ, 0 &lt; a &lt; 1. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        return List.of(
                Hypothesis.below("0 < λ", zero, lambda()),
                Hypothesis.below("0 < γ", zero, gamma()),
                Hypothesis.below("0 < a", zero, share()),
                Hypothesis.below("a < 1", share(), zero.plus(1)));
    }
}
