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
 * f λ-strongly convex, E‖ĝ_t‖² ≤ G², η_t = 1/(λt): E‖w_T − w*‖² ≤ 4G²/(λ²T), and f(w_T) − f* ≤ 2L·G²/(λ²T) in
 * expectation where f is also L-smooth with its minimiser inside. Corrected form of the printed claim, which has steps
 * 1/k whatever λ.
 *
 * <p>Expectations are exact: both outcomes of every stochastic gradient are followed for up to 8 iterates, on
 * quadratics and absolute values with noise, pairs of hinges, lopsided kinks and a minimiser on the boundary; G² is the
 * greatest E‖ĝ_t‖².
 *
 * @see <a href="https://arxiv.org/abs/1109.5647">Rakhlin, Shamir, Sridharan (2012), Lemma 1 and Theorem 1</a>
 */
@Claim(
        id = "sgd.strongly-convex-iterations.amended",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, strongly convex",
        section = "C Convergence",
        says = "λ-strongly convex, E‖ĝ‖² ≤ G², η_t = 1/(λt) ⟹ E‖w_T − w*‖² ≤ 4G²/(λ²T)")
class StronglyConvexIterationsAmendedTest {

    @Check
    void theLastIterateIsAtDistanceOneOverRootT(
            @ForAll(supplier = KinkedSums.FromOneIterate.class) KinkedCohort f, Evidence evidence) {
        Kinks.cover(f, evidence);
        ExactSgd run = conclude(f, evidence, 4);
        Lanes inside = f.low().below(f.optimum()).and(f.optimum().below(f.high()));
        Lanes smooth = f.cohort().get("α").greatest().equalTo(0);
        Lanes bound = run.steepness().times(2).over(f.strong().times(f.cohort().length("T")));
        evidence.cover("smooth with the minimiser inside", smooth.and(inside), 0.1);
        evidence.require("E f(w_T) − f* ≤ 2L·G²/(λ²T), L = λ", run.gap(), bound, smooth.and(inside));
    }

    @Mutant("0.9·G²/(λ²T)")
    void theConstantIsBelowOne(@ForAll(supplier = KinkedSums.FromOneIterate.class) KinkedCohort f, Evidence evidence) {
        conclude(f, evidence, 0.9);
    }

    private static ExactSgd conclude(KinkedCohort f, Evidence evidence, double constant) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("0 < λ", f.strong().above(0));
        int horizon = f.cohort().length("T");
        var run = ExactSgd.run(f, OptimalSteps.schedule(f.strong()), Averaging.last(), horizon);
        Lanes unit = run.steepness().over(f.strong().square().times(horizon));
        evidence.require("E‖w_T − w*‖²", run.distanceSquared(), unit.times(constant));
        return run;
    }
}
