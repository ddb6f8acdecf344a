package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Positive step sizes η_k = c/(kᵖ·(ln k)^q), k ≥ 2, looked at through Cauchy's condensation: Σ η_k and Σ 2ⁿ·η_{2ⁿ}
 * converge or diverge together where η decreases.
 *
 * <p>Variables, all scalar: {@code p} ∈ [½, 1.2], {@code q} ∈ [0, 3], {@code c} &gt; 0.
 */
public record StepSeriesCohort(Cohort cohort) implements Problem {
    /** ln η_k at k = 2ⁿ. @param n ≥ 1 */
    public Lanes logarithm(int n) {
        Lanes ln = cohort.kernels().lane().constant(2).log().times(n);
        return cohort.get("c")
                .log()
                .minus(cohort.get("p").times(ln))
                .minus(cohort.get("q").times(ln.log()));
    }

    /** 2ⁿ·η_{2ⁿ}, which is also k·η_k at k = 2ⁿ. */
    public Lanes condensed(int n) {
        return logarithm(n).plus(scale(n)).exp();
    }

    /** 2ⁿ·η_{2ⁿ}². */
    public Lanes condensedSquare(int n) {
        return logarithm(n).times(2).plus(scale(n)).exp();
    }

    private Lanes scale(int n) {
        return cohort.kernels().lane().constant(2).log().times(n);
    }

    /** ½ ≤ p ≤ 1.2, 0 ≤ q ≤ 3, 0 &lt; c. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        return List.of(
                Hypothesis.atMost("½ ≤ p", zero.plus(0.5), cohort.get("p")),
                Hypothesis.atMost("p ≤ 1.2", cohort.get("p"), zero.plus(1.2)),
                Hypothesis.atMost("0 ≤ q", zero, cohort.get("q")),
                Hypothesis.atMost("q ≤ 3", cohort.get("q"), zero.plus(3)),
                Hypothesis.below("0 < c", zero, cohort.get("c")));
    }
}
