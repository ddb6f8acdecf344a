package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.network.OneHiddenLayer;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A network with one hidden ReLU layer and biases, some inputs, and a step in weight space.
 *
 * <p>Variables: {@code x} (m×d), {@code U} (h×d), {@code c} (h), {@code V} (k×h), {@code b} (k), and the step {@code dU}, {@code
 * dc}, {@code dV}, {@code db} of the same shapes.
 */
public record ReluNetCohort(Cohort cohort) implements Problem {

    /** The inputs as rows, m×d. */
    public Matrix x() {
        return cohort.matrix("x");
    }

    /** w. */
    public OneHiddenLayer net() {
        return weights("");
    }

    /** δw. */
    public OneHiddenLayer step() {
        return weights("d");
    }

    /** t, k rows: a third layer with one output, where the family has it. */
    public Lanes third() {
        return cohort.get("t");
    }

    /** δt, k rows. */
    public Lanes thirdStep() {
        return cohort.get("dt");
    }

    private OneHiddenLayer weights(String prefix) {
        return new OneHiddenLayer(
                cohort.matrix(prefix + "U"),
                cohort.get(prefix + "c"),
                cohort.matrix(prefix + "V"),
                cohort.get(prefix + "b"));
    }

    /** Weights and inputs are at most 64 in absolute value: any bound would do. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes bound = cohort.kernels().lane().constant(64);
        return List.of(
                Hypothesis.atMost("|x| ≤ 64", x().entries().abs().greatest(), bound),
                Hypothesis.atMost("|w| ≤ 64", net().flat().abs().greatest(), bound),
                Hypothesis.atMost("|δw| ≤ 64", step().flat().abs().greatest(), bound));
    }
}
