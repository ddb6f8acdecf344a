package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.oracle.MaxOfLinear;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * min f(x) = max_i ⟨h_i, x⟩ + (λ/2)·‖x‖² over the unit ball of R^n, from x_1 = 0, where f(0) = 0; see {@link MaxOfLinear}.
 *
 * <p>Variables: {@code a} (n), {@code b} (n), {@code λ}, {@code s} (factor of the schedule).
 */
public record LastIterateCohort(Cohort cohort) implements Problem {
    /** n + 1, the number of iterates for which the function is made. */
    public int horizon() {
        return cohort.length("n") + 1;
    }

    /** λ ≥ 0. */
    public Lanes strong() {
        return cohort.get("λ");
    }

    /** s. */
    public Lanes factor() {
        return cohort.get("s");
    }

    /** x_1 = 0, n rows. */
    public Lanes start() {
        return cohort.get("a").minus(cohort.get("a"));
    }

    public MaxOfLinear oracle() {
        return new MaxOfLinear(cohort.get("a"), cohort.get("b"), strong());
    }

    /** 0 ≤ λ, 0 &lt; s, 0 ≤ a_j, 0 ≤ b_j. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        return List.of(
                Hypothesis.atMost("0 ≤ λ", zero, strong()),
                Hypothesis.below("0 < s", zero, factor()),
                Hypothesis.atMost("0 ≤ a_j", zero, cohort.get("a").least()),
                Hypothesis.atMost("0 ≤ b_j", zero, cohort.get("b").least()));
    }
}
