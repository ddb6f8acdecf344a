package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Averaging;
import org.theoremcheck.engine.problem.KinkedCohort;
import org.theoremcheck.generators.KinkedSums;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * f λ-strongly convex, E‖ĝ_t‖² ≤ G², η_t = 1/(λt): the uniform average has E f(w̄_T) − f* ≤ G²(1 + ln T)/(2λT).
 *
 * <p>Expectations are exact: both outcomes of every stochastic gradient are followed for up to 8 iterates, on
 * quadratics and absolute values with noise, pairs of hinges, lopsided kinks and a minimiser on the boundary; G² is the
 * greatest E‖ĝ_t‖². Tight at T = 1 alone, f(w_1) − f* ≤ G²/(2λ).
 *
 * @see <a href="https://doi.org/10.1007/s10994-007-5016-8">Hazan, Agarwal, Kale (2007), Theorem 1</a>
 */
@Claim(
        id = "sgd.averaging.uniform.log",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, averaging",
        section = "C Convergence",
        says = "λ-strongly convex, η_t = 1/(λt) ⟹ E f(w̄_T) − f* ≤ G²(1 + ln T)/(2λT)")
class UniformAverageLogTest {

    @Check
    void theUniformAverageConvergesLikeLogarithmOverT(
            @ForAll(supplier = KinkedSums.FromOneIterate.class) KinkedCohort f, Evidence evidence) {
        var run = OptimalSteps.run(f, Averaging.uniform(), evidence);
        run.require("E f(w̄_T) − f*", evidence, run.logarithm().over(2));
    }

    @Mutant("half the bound")
    void halfOfItIsEnough(@ForAll(supplier = KinkedSums.FromOneIterate.class) KinkedCohort f, Evidence evidence) {
        var run = OptimalSteps.run(f, Averaging.uniform(), evidence);
        run.require("E f(w̄_T) − f*", evidence, run.logarithm().over(4));
    }
}
