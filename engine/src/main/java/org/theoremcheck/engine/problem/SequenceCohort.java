package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Numbers w_1 … w_T: iterates whose averages are compared.
 *
 * <p>Variable: {@code w} (T).
 */
public record SequenceCohort(Cohort cohort) implements Problem {
    /** T. */
    public int length() {
        return cohort.length("T");
    }

    /** w_t, t = 1 … T. */
    public Lanes at(int t) {
        return cohort.get("w").row(t - 1);
    }

    /** |w_t| ≤ 2¹⁰. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes bound = cohort.kernels().lane().constant(0x1p10);
        return List.of(Hypothesis.atMost("|w_t| ≤ 2¹⁰", cohort.get("w").abs().greatest(), bound));
    }
}
