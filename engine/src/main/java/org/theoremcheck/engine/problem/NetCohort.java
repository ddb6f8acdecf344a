package org.theoremcheck.engine.problem;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.oracle.BlockOracle;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * One hidden layer: s = φ₁(X·W₁)·W₂ with labels of the same shape from a teacher (W₁*, W₂*).
 *
 * <p>Variables: {@code x} (m×d); {@code w1*}, {@code w1} (d×k); {@code w2*}, {@code w2} (k×o); bounds {@code W1}, {@code
 * W2}; {@code a}, {@code b} where φ needs them. Where only one of a matrix and its starred twin is stored, student and
 * teacher share it: then that layer is frozen at its teacher.
 *
 * @param hidden φ₁
 * @param head the output's activation, loss and labels
 * @param extra hypotheses beyond norms, such as the order of the slopes or a pattern of activations
 */
public record NetCohort(Cohort cohort, Activation hidden, Head head, List<Inequality> extra) implements Problem {
    public NetCohort {
        extra = List.copyOf(extra);
    }

    /** The examples x_i as rows, m×d. */
    public Matrix x() {
        return cohort.matrix("x");
    }

    /** W₁*, d×k. */
    public Matrix hiddenTeacher() {
        return cohort.matrix(cohort.has("w1*") ? "w1*" : "w1");
    }

    /** W₂*, k×o. */
    public Matrix outerTeacher() {
        return cohort.matrix(cohort.has("w2*") ? "w2*" : "w2");
    }

    /** W₁, d×k. */
    public Matrix hiddenWeights() {
        return cohort.matrix(cohort.has("w1") ? "w1" : "w1*");
    }

    /** W₂, k×o. */
    public Matrix outerWeights() {
        return cohort.matrix(cohort.has("w2") ? "w2" : "w2*");
    }

    /** The slope a of φ for z &lt; 0. @throws IllegalArgumentException if φ has none */
    public Lanes a() {
        return cohort.get("a");
    }

    /** The slope b of φ for z ≥ 0. @throws IllegalArgumentException if φ has none */
    public Lanes b() {
        return cohort.get("b");
    }

    /** The bound on ‖W₁‖ and ‖W₁*‖. */
    public Lanes hiddenRadius() {
        return cohort.get("W1");
    }

    /** The bound on ‖W₂‖ and ‖W₂*‖. */
    public Lanes outerRadius() {
        return cohort.get("W2");
    }

    /** Hidden activations φ₁(X·V), m×k. @param v hidden weights, d×k */
    public Matrix activations(Matrix v) {
        Matrix z = x().times(v);
        return z.with(hidden.value(z.entries()));
    }

    /** The labels y, m×o. */
    public Matrix labels() {
        return head.labels().apply(activations(hiddenTeacher()).times(outerTeacher()));
    }

    /** The student's outputs ŷ, m×o. */
    public Matrix outputs() {
        Matrix s = activations(hiddenWeights()).times(outerWeights());
        return s.with(head.output().value(s.entries()));
    }

    public Architecture architecture() {
        return new Architecture(
                List.of(cohort.length("d"), cohort.length("k"), cohort.length("o")), List.of(hidden, head.output()));
    }

    /** The risk as a function of both layers, d·k + k·o rows. */
    public NetworkOracle oracle() {
        return new NetworkOracle(cohort.kernels(), architecture(), head.loss(), x(), labels());
    }

    /** Both layers of the student, flattened. */
    public Lanes weights() {
        return architecture().flatten(List.of(hiddenWeights(), outerWeights()));
    }

    /** The risk as a function of W₁, d·k rows, W₂ frozen. */
    public BlockOracle inner() {
        return oracle().block(weights(), 0);
    }

    /** The risk as a function of W₂, k·o rows, W₁ frozen. */
    public BlockOracle outer() {
        return oracle().block(weights(), 1);
    }

    /** ‖x_i‖ ≤ 1, the norms at most W₁ and W₂ where those are stored, and the extra ones. */
    @Override
    public List<Inequality> hypotheses() {
        List<Inequality> all = new ArrayList<>(extra);
        Lanes one = cohort.kernels().lane().constant(1);
        all.add(Hypothesis.inBall("‖x_i‖² ≤ 1", x().entries(), cohort.length("d"), one));
        for (String layer : List.of("1", "2")) {
            for (String name : List.of("w" + layer + "*", "w" + layer)) {
                if (cohort.has("W" + layer) && cohort.has(name)) {
                    Lanes v = cohort.get(name);
                    all.add(Hypothesis.inBall(
                            "‖" + name + "‖² ≤ W" + layer + "²", v, v.rows(), cohort.get("W" + layer)));
                }
            }
        }
        return all;
    }
}
