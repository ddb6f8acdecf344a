package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.PowerCohort;
import org.theoremcheck.generators.PowerLosses;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * If the loss is convex, SGD converges to the optimal solution, as printed, with steps of Robbins and Monro.
 *
 * <p>Checked without noise with η_k = c/k. False for convex losses of cubic growth: on f = |w|³/3 with η_k = 1/k from
 * w_1 = 4 the iterates are 4, −12, 60, …, each at least three times as large as the one before. Convex losses without a
 * minimiser, such as separable logistic regression, have no optimal solution to converge to.
 */
@Claim(
        id = "sgd.convex-optimal",
        paper = Paper.SGD_LECTURE,
        at = "When does SGD work",
        section = "C Convergence",
        says = "f convex, Σ η_k = ∞, Σ η_k² < ∞ ⟹ w_k → w*",
        expected = Verdict.REFUTED)
class ConvexOptimalTest {

    @Check
    void everyConvexRunStaysBounded(@ForAll(supplier = PowerLosses.class) PowerCohort f, Evidence evidence) {
        Escape.conclude(f, evidence, 1);
    }

    @Mutant("escape only where the first step is ten times as long")
    void everyConvexRunStaysBoundedFromFurtherAway(
            @ForAll(supplier = PowerLosses.class) PowerCohort f, Evidence evidence) {
        Escape.conclude(f, evidence, 10);
    }
}
