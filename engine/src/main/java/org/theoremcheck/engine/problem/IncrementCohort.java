package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.FiniteLaw;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Increments of a number and bounds on them, both random: at step i and atom ω the number rises by r_i(ω), and d_i(ω) is claimed.
 *
 * <p>Variables: {@code rise} (step×atom), {@code bound} (step×atom), {@code q} (atom) with probabilities q/Σq.
 */
public record IncrementCohort(Cohort cohort) implements Problem {

    /** k. */
    public int steps() {
        return cohort.length("step");
    }

    /** The law of ω. */
    public FiniteLaw law() {
        Lanes q = cohort.get("q");
        return new FiniteLaw(q.over(q.sum()));
    }

    /** Mask: r_i(ω) &gt; d_i(ω), one row per atom. */
    public Lanes fails(int step) {
        return cohort.matrix("rise").row(step).above(cohort.matrix("bound").row(step));
    }

    /** Σ_i r_i(ω), one row per atom. */
    public Lanes rise() {
        return total(cohort.matrix("rise"));
    }

    /** Σ_i d_i(ω), one row per atom. */
    public Lanes bound() {
        return total(cohort.matrix("bound"));
    }

    private static Lanes total(Matrix steps) {
        return steps.transpose().entries().sumEvery(steps.rows());
    }

    /** q &gt; 0. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        return List.of(Hypothesis.below("q > 0", zero, cohort.get("q").least()));
    }
}
