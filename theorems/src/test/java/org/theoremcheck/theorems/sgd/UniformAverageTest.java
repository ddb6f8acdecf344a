package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Averaging;
import org.theoremcheck.engine.problem.KinkedCohort;
import org.theoremcheck.generators.KinkedSums;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * f λ-strongly convex, E‖ĝ_t‖² ≤ G², η_t = 1/(λt): averaging schemes can improve the bound to O(1/T), read as
 * <em>any</em> averaging: the uniform average has E f(w̄_T) − f* ≤ C·G²/(λT).
 *
 * <p>Checked at T = 256 from the minimiser, so that nothing is left of the start, with C = ½: the true bound G²(1 + ln
 * T)/(2λT) without its logarithm. False: on f = ½w² + |w| over [−1, 0] the iterates alternate between 0 and about −1/t,
 * so that w̄_T is about −ln T/(2T) and T·gap grows like ½·ln T: 3.04 at T = 256, against G²/2 = 2.
 *
 * @see <a href="https://arxiv.org/abs/1109.5647">Rakhlin, Shamir, Sridharan (2012), Theorem 4</a>
 */
@Claim(
        id = "sgd.averaging.uniform",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, averaging",
        section = "C Convergence",
        says = "λ-strongly convex, η_t = 1/(λt) ⟹ E f(uniform average) − f* ≤ C·G²/(λT)",
        expected = Verdict.REFUTED)
class UniformAverageTest {

    @Check
    void theUniformAverageConvergesLikeOneOverT(
            @ForAll(supplier = KinkedSums.Quiet.class) KinkedCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    @Mutant("with half the constant")
    void theConstantMayBeHalved(@ForAll(supplier = KinkedSums.Quiet.class) KinkedCohort f, Evidence evidence) {
        conclude(f, evidence, 0.25);
    }

    private static void conclude(KinkedCohort f, Evidence evidence, double constant) {
        evidence.given("w_1 = w*", f.start().equalTo(f.optimum()));
        OptimalSteps.run(f, Averaging.uniform(), evidence).require("E f(w̄_T) − f*", evidence, constant);
    }
}
