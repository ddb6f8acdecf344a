package org.theoremcheck.engine.problem;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.oracle.Whole;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * λ-strongly convex, L-smooth functions with a known minimiser w* and f(w*) = 0, a start, a step size and a number of steps.
 *
 * <p>Variables: those of f, {@code w} (d), {@code η}, {@code k}.
 *
 * @param oracle f
 * @param strong λ ≥ 0, one row
 * @param smooth L ≥ λ, one row: a bound, attained by some of the functions
 * @param optimum w*, d rows
 * @param conditions what the variables of f satisfy
 */
public record SmoothCohort(
        Cohort cohort, Whole oracle, Lanes strong, Lanes smooth, Lanes optimum, List<Inequality> conditions)
        implements Problem {
    public SmoothCohort {
        conditions = List.copyOf(conditions);
    }

    /** w_0, d rows. */
    public Lanes start() {
        return cohort.get("w");
    }

    /** ‖w_0 − w*‖. */
    public Lanes distance() {
        return start().distanceTo(optimum());
    }

    /** η. */
    public Lanes stepSize() {
        return cohort.get("η");
    }

    /** k, a whole number. */
    public Lanes steps() {
        return cohort.get("k");
    }

    /** The conditions on f, 0 &lt; η and 1 ≤ k. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        Lanes one = cohort.kernels().lane().constant(1);
        List<Inequality> all = new ArrayList<>(conditions);
        all.add(Hypothesis.below("0 < η", zero, stepSize()));
        all.add(Hypothesis.atMost("1 ≤ k", one, steps()));
        return all;
    }
}
