package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Parameters of a step rule and the number K around which its sums are looked at. The shape's entry K is no axis.
 *
 * <p>Variables: {@code c}, {@code t}, {@code a0} in (0, 1); {@code w}, a start on the line.
 */
public record StepRuleCohort(Cohort cohort) implements Problem {
    /** c. */
    public Lanes c() {
        return cohort.get("c");
    }

    /** t of the recursion. */
    public Lanes t() {
        return cohort.get("t");
    }

    /** a⁽⁰⁾ of the recursion. */
    public Lanes first() {
        return cohort.get("a0");
    }

    /** A start w &gt; 0. */
    public Lanes start() {
        return cohort.get("w");
    }

    /** K. */
    public int span() {
        return cohort.length("K");
    }

    /** 0 &lt; c, t, a⁽⁰⁾ &lt; 1 and 0 &lt; w. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        Lanes all = zero.arithmetic().stack(c(), t(), first());
        return List.of(
                Hypothesis.below("0 < c, t, a⁽⁰⁾", zero, all.least()),
                Hypothesis.below("c, t, a⁽⁰⁾ < 1", all.greatest(), zero.plus(1)),
                Hypothesis.below("0 < w", zero, start()));
    }
}
