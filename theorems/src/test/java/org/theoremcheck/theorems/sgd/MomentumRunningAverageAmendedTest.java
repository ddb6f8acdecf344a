package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.QuadraticCohort;
import org.theoremcheck.generators.DiagonalQuadratics;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Momentum keeps a running average of gradients up to a factor: −Δ_k(1 − β)/(η(1 − βᵏ)) is a convex combination of the
 * gradients so far. Corrected form of the printed claim, which has −Δ_k/η.
 *
 * <p>It holds because the weights β^(k−i) are positive and add up to (1 − βᵏ)/(1 − β); equality for equal gradients.
 */
@Claim(
        id = "sgd.momentum.running-average.amended",
        paper = Paper.SGD_LECTURE,
        at = "Recap, momentum",
        section = "A Recap",
        says = "−Δ_k(1 − β)/(η(1 − βᵏ)) is a convex combination of past gradients")
class MomentumRunningAverageAmendedTest {

    @Check
    void theScaledMoveIsAnAverageOfGradients(
            @ForAll(supplier = DiagonalQuadratics.class) QuadraticCohort f, Evidence evidence) {
        Lanes power = Powers.of(f.momentum(), f.steps(), HeavyBall.MOST_STEPS);
        conclude(f, evidence, power.negate().plus(1));
    }

    @Mutant("without the correction of the start, 1 − βᵏ")
    void theStartNeedsNoCorrection(@ForAll(supplier = DiagonalQuadratics.class) QuadraticCohort f, Evidence evidence) {
        conclude(f, evidence, f.momentum().times(0).plus(1));
    }

    private static void conclude(QuadraticCohort f, Evidence evidence, Lanes started) {
        f.hypotheses().forEach(evidence::given);
        Lanes first = f.curvature().row(0);
        Lanes second = f.start().row(0);
        Lanes sum = HeavyBall.lastMove(f, first, second).over(f.stepSize()).negate();
        Lanes mean = sum.times(f.momentum().negate().plus(1)).over(started);
        // At k = 1 only the first gradient has been seen.
        Lanes later = f.steps().above(1).choose(second, first);
        Lanes size = first.abs().plus(second.abs());
        evidence.require("the least gradient ≤ the mean", size.plus(first.min(later)), size.plus(mean));
        evidence.require("the mean ≤ the greatest gradient", size.plus(mean), size.plus(first.max(later)));
    }
}
