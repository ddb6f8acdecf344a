package org.theoremcheck.engine.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.oracle.Whole;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * L-smooth functions F on a closed convex set C, possibly the whole space, with known least value, a start in C and a number of
 * steps K. Variables: those of F, {@code w} (d), {@code k}.
 *
 * @param oracle F
 * @param smooth L, one row
 * @param least min F over C, one row
 * @param set the projection onto C
 * @param conditions what the variables satisfy
 */
public record DescentCohort(
        Cohort cohort, Whole oracle, Lanes smooth, Lanes least, UnaryOperator<Lanes> set, List<Inequality> conditions)
        implements Problem {
    public DescentCohort {
        conditions = List.copyOf(conditions);
    }

    /** w_0, d rows. */
    public Lanes start() {
        return cohort.get("w");
    }

    /** K, a whole number. */
    public Lanes steps() {
        return cohort.get("k");
    }

    /** D = F(w_0) − min F. */
    public Lanes gap() {
        return oracle.risk(start()).minus(least);
    }

    @Override
    public List<Inequality> hypotheses() {
        Lanes one = cohort.kernels().lane().constant(1);
        List<Inequality> all = new ArrayList<>(conditions);
        all.add(Hypothesis.atMost("1 ≤ K", one, steps()));
        all.add(Hypothesis.below("0 < L", one.times(0), smooth));
        return all;
    }
}
