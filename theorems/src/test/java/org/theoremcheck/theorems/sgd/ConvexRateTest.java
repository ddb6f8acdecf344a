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
 * f convex over a set of diameter D, E‖ĝ_t‖² ≤ G², η_t = c/√t: the uniform average has E f(w̄_T) − f* ≤ (D²/(2c) +
 * cG²)/√T.
 *
 * <p>Expectations are exact: both outcomes of every stochastic gradient are followed for up to 8 iterates, on
 * quadratics and absolute values with noise, pairs of hinges, lopsided kinks and a minimiser on the boundary; G² is the
 * greatest E‖ĝ_t‖².
 *
 * @see <a href="https://doi.org/10.1137/070704277">Nemirovski, Juditsky, Lan, Shapiro (2009), Section 2.2; Zinkevich
 *     (2003) (restored)</a>
 */
@Claim(
        id = "sgd.convex-rate",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, convex (restored)",
        section = "C Convergence",
        says = "f convex, η_t = c/√t ⟹ E f(w̄_T) − f* ≤ (D²/(2c) + cG²)/√T")
class ConvexRateTest {

    @Check
    void theAverageConvergesLikeOneOverRootT(@ForAll(supplier = KinkedSums.class) KinkedCohort f, Evidence evidence) {
        var run = RootSteps.run(f, Averaging.uniform(), evidence);
        conclude(run, evidence, run.horizon().sqrt());
    }

    @Mutant("√T replaced by T")
    void theAverageConvergesLikeOneOverT(@ForAll(supplier = KinkedSums.class) KinkedCohort f, Evidence evidence) {
        var run = RootSteps.run(f, Averaging.uniform(), evidence);
        conclude(run, evidence, run.horizon());
    }

    private static void conclude(RootSteps run, Evidence evidence, Lanes rate) {
        evidence.require(
                "E f(w̄_T) − f*",
                run.gap(),
                run.reach().over(2).plus(run.noise()).over(rate));
    }
}
