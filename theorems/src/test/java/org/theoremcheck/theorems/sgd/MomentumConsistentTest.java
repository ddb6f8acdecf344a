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
 * Momentum enlarges steps in a direction of constant gradient g: |Δ_k| = η|g|(1 − βᵏ)/(1 − β) ≥ η|g|.
 *
 * <p>Checked on linear functions. It holds because Δ_k = −ηg·(1 + β + … + β^(k−1)).
 */
@Claim(
        id = "sgd.momentum.consistent",
        paper = Paper.SGD_LECTURE,
        at = "Recap, momentum",
        section = "A Recap",
        says = "constant gradient ⟹ |Δ_k| = η|g|(1 − βᵏ)/(1 − β)")
class MomentumConsistentTest {

    @Check
    void stepsGrowLikeAGeometricSum(@ForAll(supplier = DiagonalQuadratics.class) QuadraticCohort f, Evidence evidence) {
        Lanes beta = f.momentum();
        conclude(f, evidence, beta.negate().plus(1));
    }

    @Mutant("limit 1/(1 − β²)")
    void stepsGrowTowardsTheLimitOfSquares(
            @ForAll(supplier = DiagonalQuadratics.class) QuadraticCohort f, Evidence evidence) {
        conclude(f, evidence, f.momentum().square().negate().plus(1));
    }

    private static void conclude(QuadraticCohort f, Evidence evidence, Lanes denominator) {
        f.hypotheses().forEach(evidence::given);
        Lanes g = f.curvature().row(0);
        Lanes move = HeavyBall.lastMove(f, g, g).abs();
        Lanes plain = f.stepSize().times(g);
        Lanes power = Powers.of(f.momentum(), f.steps(), HeavyBall.MOST_STEPS);
        evidence.requireEqual("|Δ_k|", move, plain.times(power.negate().plus(1)).over(denominator));
        evidence.require("|Δ_k| ≥ η|g|", plain, move);
    }
}
