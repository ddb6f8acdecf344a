package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Averaging;
import org.theoremcheck.engine.problem.KinkedCohort;
import org.theoremcheck.generators.KinkedSums;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * f convex over a set of diameter D, E‖ĝ_t‖² ≤ G², η_t = c/√t: E f(w_T) − f* ≤ (D²/c + cG²)(2 + ln T)/√T.
 *
 * <p>Expectations are exact: both outcomes of every stochastic gradient are followed for up to 8 iterates, on
 * quadratics and absolute values with noise, pairs of hinges, lopsided kinks and a minimiser on the boundary; G² is the
 * greatest E‖ĝ_t‖².
 *
 * @see <a href="https://arxiv.org/abs/1212.1824">Shamir, Zhang (2013), Theorem 2 (restored)</a>
 * @see <a href="https://arxiv.org/abs/1812.05217">Harvey, Liaw, Plan, Randhawa (2019), for the functions of the
 *     mutants</a>
 */
@Claim(
        id = "sgd.last-iterate.convex",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, last iterate (restored)",
        section = "C Convergence",
        says = "f convex, η_t = c/√t ⟹ E f(w_T) − f* ≤ (D²/c + cG²)(2 + ln T)/√T")
class LastIterateConvexTest {

    @Check
    void theLastIterateConvergesLikeLogarithmOverRootT(
            @ForAll(supplier = KinkedSums.class) KinkedCohort f, Evidence evidence) {
        conclude(RootSteps.run(f, Averaging.last(), evidence), evidence, 1);
    }

    @Mutant("a tenth of the bound")
    void aTenthIsEnough(@ForAll(supplier = KinkedSums.class) KinkedCohort f, Evidence evidence) {
        conclude(RootSteps.run(f, Averaging.last(), evidence), evidence, 0.1);
    }

    private static void conclude(RootSteps run, Evidence evidence, double factor) {
        Lanes logarithm = run.horizon().log().plus(2).times(factor);
        Lanes bound = run.natural().times(logarithm).over(run.horizon().sqrt());
        evidence.require("E f(w_T) − f*", run.gap(), bound);
    }
}
