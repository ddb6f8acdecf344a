package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.QuadraticCohort;
import org.theoremcheck.generators.DiagonalQuadratics;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Momentum is printed as keeping a running <em>average</em> of gradients: −Δ_k/η is a convex combination of the
 * gradients so far, so that it lies between the least and the greatest of them.
 *
 * <p>False: the weights β^(k−i) add up to (1 − βᵏ)/(1 − β), which exceeds 1 for β &gt; 0 and k ≥ 2; two gradients 1
 * with β = ½ give 1½.
 */
@Claim(
        id = "sgd.momentum.running-average",
        paper = Paper.SGD_LECTURE,
        at = "Recap, momentum",
        section = "A Recap",
        says = "−Δ_k/η is a convex combination of past gradients",
        expected = Verdict.REFUTED)
class MomentumRunningAverageTest {

    @Check
    void theMoveIsAnAverageOfGradients(
            @ForAll(supplier = DiagonalQuadratics.class) QuadraticCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("a running average times η/2")
    void theMoveIsHalfAnAverage(@ForAll(supplier = DiagonalQuadratics.class) QuadraticCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(QuadraticCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        Lanes first = f.curvature().row(0);
        Lanes second = f.smooth();
        Lanes mean = HeavyBall.lastMove(f, first, second).over(f.stepSize()).negate();
        evidence.require("the least gradient ≤ −Δ_k/η", first.min(second), mean.times(factor));
        evidence.require("−Δ_k/η ≤ the greatest gradient", mean.times(factor), first.max(second));
    }
}
