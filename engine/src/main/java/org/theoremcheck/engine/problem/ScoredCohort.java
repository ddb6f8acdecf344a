package org.theoremcheck.engine.problem;

import java.util.Arrays;
import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * m examples, equally likely, with k outputs and a class each; y_ij = 1 for the class and −1 elsewhere.
 *
 * <p>Variables: {@code f} (m×k), {@code c} (m, a whole number from 0 to k − 1).
 */
public record ScoredCohort(Cohort cohort) implements Problem {

    public int outputs() {
        return cohort.length("k");
    }

    /** Mask, m·k rows: output j is that of the class. */
    private Lanes own() {
        return cohort.get("c").repeatEach(outputs()).equalTo(numbers());
    }

    /** 0 … k − 1 for each example, m·k rows, shared by all lanes. */
    private Lanes numbers() {
        double[] numbers = new double[cohort.length("m") * outputs()];
        Arrays.setAll(numbers, r -> r % outputs());
        return cohort.kernels().lane().of(numbers, numbers.length, 1);
    }

    /** Σ_j h_ij with h_ij = (1 − y_ijf_ij)₊, m rows. */
    public Lanes hinges() {
        Lanes y = own().times(2).minus(1);
        return y.times(outputValues()).negate().plus(1).max(0).sumEvery(outputs());
    }

    /** Mask, m rows: argmax_j f_ij is not the class when ties go to the first output. */
    public Lanes errors() {
        Lanes earlier = numbers().below(cohort.get("c").repeatEach(outputs()));
        Lanes wins =
                earlier.choose(outputValues().atLeast(score()), outputValues().above(score()));
        return wins.greatestEvery(outputs());
    }

    /** Mask, m rows: some tie-break makes the argmax another output than the class. */
    public Lanes possibleErrors() {
        return own().not().and(outputValues().atLeast(score())).greatestEvery(outputs());
    }

    private Lanes outputValues() {
        return cohort.get("f");
    }

    /** f of the class, repeated for each output, m·k rows. */
    private Lanes score() {
        return own().times(outputValues()).sumEvery(outputs()).repeatEach(outputs());
    }

    /** The outputs, m×k. */
    public Matrix scores() {
        return cohort.matrix("f");
    }

    /** c is one of 0 … k − 1. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes one = cohort.kernels().lane().constant(1);
        return List.of(Hypothesis.atMost(
                "c is an output", one, own().sumEvery(outputs()).least()));
    }
}
