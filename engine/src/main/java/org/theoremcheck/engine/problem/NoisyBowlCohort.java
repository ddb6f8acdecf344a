package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.oracle.KinkedSum;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * f(w) = (λ/2)·w² of one number with stochastic gradients λw ± σ, both equally likely, and a schedule c·t^(−a).
 *
 * <p>Variables, all scalar: {@code λ} &gt; 0, {@code σ} ≥ 0, {@code w}, {@code c} &gt; 0, {@code a} ∈ (½, 1].
 */
public record NoisyBowlCohort(Cohort cohort) implements Problem {
    /** λ. */
    public Lanes strong() {
        return cohort.get("λ");
    }

    /** σ. */
    public Lanes noise() {
        return cohort.get("σ");
    }

    /** w_1. */
    public Lanes start() {
        return cohort.get("w");
    }

    /** c. */
    public Lanes factor() {
        return cohort.get("c");
    }

    /** a. */
    public Lanes exponent() {
        return cohort.get("a");
    }

    /** f as the mean of two instances with gradients λw + σ and λw − σ. */
    public KinkedSum oracle() {
        Lanes none = strong().arithmetic().constant(0).broadcast(2, 1);
        return new KinkedSum(strong(), none, none, strong().arithmetic().stack(noise(), noise().negate()));
    }

    /** 0 &lt; λ, 0 ≤ σ, 0 &lt; c, ½ &lt; a ≤ 1. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = strong().arithmetic().constant(0);
        return List.of(
                Hypothesis.below("0 < λ", zero, strong()),
                Hypothesis.atMost("0 ≤ σ", zero, noise()),
                Hypothesis.below("0 < c", zero, factor()),
                Hypothesis.below("½ < a", zero.plus(0.5), exponent()),
                Hypothesis.atMost("a ≤ 1", exponent(), zero.plus(1)));
    }
}
