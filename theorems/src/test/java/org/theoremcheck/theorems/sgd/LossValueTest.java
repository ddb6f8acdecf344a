package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Averaging;
import org.theoremcheck.engine.problem.KinkedCohort;
import org.theoremcheck.engine.problem.LastIterateCohort;
import org.theoremcheck.generators.KinkedSums;
import org.theoremcheck.generators.LastIterateAdversaries;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * f λ-strongly convex, E‖ĝ_t‖² ≤ G², η_t = 1/(λt), T &gt; 1: E f(w_T) − f* ≤ 17G²(1 + ln T)/(λT).
 *
 * <p>Expectations are exact: both outcomes of every stochastic gradient are followed for up to 8 iterates, on
 * quadratics and absolute values with noise, pairs of hinges, lopsided kinks and a minimiser on the boundary; G² is the
 * greatest E‖ĝ_t‖². The logarithm is needed, the factor 17 is not: on functions made for the last iterate f(w_T) − f*
 * is about G²·ln T/(4λT).
 *
 * @see <a href="https://arxiv.org/abs/1212.1824">Shamir, Zhang (2013), Theorem 1 (restored)</a>
 * @see <a href="https://arxiv.org/abs/1812.05217">Harvey, Liaw, Plan, Randhawa (2019), for the functions of the
 *     mutants</a>
 */
@Claim(
        id = "sgd.loss-value",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, loss value (restored)",
        section = "C Convergence",
        says = "λ-strongly convex, η_t = 1/(λt), T > 1 ⟹ E f(w_T) − f* ≤ 17G²(1 + ln T)/(λT)")
class LossValueTest {

    @Check
    void theLastIterateConvergesLikeLogarithmOverT(
            @ForAll(supplier = KinkedSums.StronglyConvex.class) KinkedCohort f, Evidence evidence) {
        var run = OptimalSteps.run(f, Averaging.last(), evidence);
        run.require("E f(w_T) − f*", evidence, run.logarithm().times(17));
    }

    @Mutant("17 replaced by 0.1")
    void aTenthIsEnough(
            @ForAll(supplier = LastIterateAdversaries.StronglyConvex.class) LastIterateCohort f, Evidence evidence) {
        var run = OptimalSteps.run(f, Averaging.last(), evidence);
        run.require("E f(w_T) − f*", evidence, run.logarithm().times(0.1));
    }

    @Mutant("17(1 + ln T) replaced by ½")
    void theLogarithmIsNotNeeded(
            @ForAll(supplier = LastIterateAdversaries.StronglyConvex.class) LastIterateCohort f, Evidence evidence) {
        OptimalSteps.run(f, Averaging.last(), evidence).require("E f(w_T) − f*", evidence, 0.5);
    }
}
