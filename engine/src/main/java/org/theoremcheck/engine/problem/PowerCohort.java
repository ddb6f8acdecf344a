package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.oracle.PowerSum;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * f(w) = (λ/2)·w² + (h/p)·|w|^p of one number, least at 0 with f(0) = 0: convex functions whose gradients are bounded,
 * of linear, quadratic or cubic growth.
 *
 * <p>Variables, all scalar: {@code λ} ≥ 0, {@code h} ≥ 0, {@code p} ∈ {1, 2, 3, 4}, {@code w}, {@code η} &gt; 0.
 */
public record PowerCohort(Cohort cohort) implements Problem {
    /** λ. */
    public Lanes bowl() {
        return cohort.get("λ");
    }

    /** h. */
    public Lanes height() {
        return cohort.get("h");
    }

    /** p. */
    public Lanes power() {
        return cohort.get("p");
    }

    /** w_1. */
    public Lanes start() {
        return cohort.get("w");
    }

    /** η, or the factor c of a schedule. */
    public Lanes stepSize() {
        return cohort.get("η");
    }

    public PowerSum oracle() {
        return new PowerSum(bowl(), height(), power());
    }

    /** 0 ≤ λ, 0 ≤ h, 1 ≤ p ≤ 4, 0 &lt; η. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        Lanes one = cohort.kernels().lane().constant(1);
        Lanes four = cohort.kernels().lane().constant(4);
        return List.of(
                Hypothesis.atMost("0 ≤ λ", zero, bowl()),
                Hypothesis.atMost("0 ≤ h", zero, height()),
                Hypothesis.atMost("1 ≤ p", one, power()),
                Hypothesis.atMost("p ≤ 4", power(), four),
                Hypothesis.below("0 < η", zero, stepSize()));
    }
}
