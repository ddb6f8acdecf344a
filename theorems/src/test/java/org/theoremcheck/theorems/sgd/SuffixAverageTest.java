package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Averaging;
import org.theoremcheck.engine.problem.KinkedCohort;
import org.theoremcheck.engine.problem.LastIterateCohort;
import org.theoremcheck.generators.KinkedSums;
import org.theoremcheck.generators.LastIterateAdversaries;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * f λ-strongly convex, E‖ĝ_t‖² ≤ G², η_t = 1/(λt): averaging the last αT iterates improves the bound to O(1/T), E f(w̄)
 * − f* ≤ (2 + 2.5·ln(1/(1 − α)))/α · G²/(λT).
 *
 * <p>Expectations are exact: both outcomes of every stochastic gradient are followed for up to 8 iterates, on
 * quadratics and absolute values with noise, pairs of hinges, lopsided kinks and a minimiser on the boundary; G² is the
 * greatest E‖ĝ_t‖². T is 4 or 8, α is ¼, ½ or ¾.
 *
 * @see <a href="https://arxiv.org/abs/1109.5647">Rakhlin, Shamir, Sridharan (2012), Theorem 5</a>
 * @see <a href="https://arxiv.org/abs/1812.05217">Harvey, Liaw, Plan, Randhawa (2019), for the functions of the
 *     mutants</a>
 */
@Claim(
        id = "sgd.averaging.suffix",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, averaging",
        section = "C Convergence",
        says = "λ-strongly convex, η_t = 1/(λt) ⟹ E f(suffix average) − f* ≤ (2 + 2.5·ln(1/(1 − α)))/α·G²/(λT)")
class SuffixAverageTest {

    @Check
    void theMeanOfTheLastIteratesConvergesLikeOneOverT(
            @ForAll(supplier = KinkedSums.Quarterly.class) KinkedCohort f, Evidence evidence) {
        Kinks.cover(f, evidence);
        f.hypotheses().forEach(evidence::given);
        int horizon = f.cohort().length("T");
        for (double share : new double[] {0.25, 0.5, 0.75}) {
            var run = ExactSgd.run(f, OptimalSteps.schedule(f.strong()), Averaging.suffix(share), horizon);
            Lanes left = run.gap().arithmetic().constant(1 - share);
            Lanes factor = left.log().times(-2.5).plus(2).over(share);
            Lanes unit = run.steepness().over(f.strong().times(horizon));
            evidence.require("E f(w̄) − f*, α = " + share, run.gap(), unit.times(factor));
        }
    }

    @Mutant("constant ½ at α = ½")
    void halfAUnitIsEnough(
            @ForAll(supplier = LastIterateAdversaries.StronglyConvex.class) LastIterateCohort f, Evidence evidence) {
        OptimalSteps.run(f, Averaging.suffix(0.5), evidence).require("E f(w̄) − f*, α = 0.5", evidence, 0.5);
    }
}
