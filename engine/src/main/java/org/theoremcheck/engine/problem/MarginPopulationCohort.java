package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Populations of few labelled points with one number per output, on which a linear function is a number v with |v| ≤ B; beside them N
 * equally likely orthonormal points.
 *
 * <p>Variables: {@code x} (atom×k), {@code y} (atom×k, ±1), {@code q} (atom) with probabilities q/Σq, {@code B}, {@code gamma}, {@code N}, and
 * with several outputs {@code copies}, the number of times each output is repeated. Samples have 2^(t − 1) draws.
 */
public record MarginPopulationCohort(Cohort cohort) implements Problem {

    /** y_ajx_aj, atom×k. */
    public Matrix signed() {
        Matrix x = cohort.matrix("x");
        return x.with(x.entries().times(cohort.get("y")));
    }

    /** Σ_j x_aj² over all outputs, repeated ones included, one row per atom. */
    public Lanes squares() {
        Matrix x = cohort.matrix("x");
        return x.entries().square().sumEvery(x.columns()).times(copies());
    }

    /** tr K_j over a sample that holds every atom once, one row per different output. */
    public Lanes traces() {
        Matrix x = cohort.matrix("x");
        return x.with(x.entries().square()).transpose().entries().sumEvery(x.rows());
    }

    /** R = max |x_aj|. */
    public Lanes greatest() {
        return cohort.get("x").abs().greatest();
    }

    /** K, the number of outputs with their repetitions. */
    public Lanes outputs() {
        return copies().times(cohort.length("k"));
    }

    private Lanes copies() {
        return cohort.has("copies")
                ? cohort.get("copies")
                : cohort.kernels().lane().constant(1);
    }

    /** The probabilities of the atoms. */
    public Lanes probabilities() {
        Lanes q = cohort.get("q");
        return q.over(q.sum());
    }

    /** ℓ. */
    public int size() {
        return 1 << (cohort.length("t") - 1);
    }

    /** All samples of ℓ draws. */
    public SampleSpace samples() {
        return SampleSpace.of(size(), probabilities());
    }

    /** B. */
    public Lanes radius() {
        return cohort.get("B");
    }

    /** γ. */
    public Lanes gamma() {
        return cohort.get("gamma");
    }

    /** N. */
    public Lanes points() {
        return cohort.get("N");
    }

    /** y = ±1, q &gt; 0, B ≥ 0, γ &gt; 0, N ≥ 1, at least one copy. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        Lanes one = zero.plus(1);
        Lanes wrong = cohort.get("y").square().minus(1).abs().greatest();
        return List.of(
                Hypothesis.atMost("y = ±1", wrong, zero),
                Hypothesis.below("q > 0", zero, cohort.get("q").least()),
                Hypothesis.atMost("B ≥ 0", zero, radius()),
                Hypothesis.below("γ > 0", zero, gamma()),
                Hypothesis.atMost("1 ≤ N", one, points()),
                Hypothesis.atMost("1 ≤ copies", one, copies()));
    }
}
