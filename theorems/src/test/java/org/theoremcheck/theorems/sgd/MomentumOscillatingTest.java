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
 * Momentum shrinks steps where the gradient alternates between g and −g: |Δ_k| = η|g|(1 − (−β)ᵏ)/(1 + β), never above
 * η|g|.
 *
 * <p>It holds because |Δ_k| = η|g|·|1 − β + β² − …|, whose first term is 1 and whose partial sums stay in [1 − β, 1];
 * equality at k = 1.
 */
@Claim(
        id = "sgd.momentum.oscillating",
        paper = Paper.SGD_LECTURE,
        at = "Recap, momentum",
        section = "A Recap",
        says = "alternating gradient ⟹ |Δ_k| = η|g|(1 − (−β)ᵏ)/(1 + β) ≤ η|g|")
class MomentumOscillatingTest {

    @Check
    void stepsShrinkWhereTheGradientAlternates(
            @ForAll(supplier = DiagonalQuadratics.class) QuadraticCohort f, Evidence evidence) {
        Lanes move = conclude(f, evidence);
        evidence.require("|Δ_k| ≤ η|g|", move, f.stepSize().times(f.curvature().row(0)));
    }

    @Mutant("strictly smaller from k = 1 on")
    void everyStepIsStrictlySmaller(@ForAll(supplier = DiagonalQuadratics.class) QuadraticCohort f, Evidence evidence) {
        Lanes move = conclude(f, evidence);
        evidence.require(Strictly.below(
                "|Δ_k| < η|g|", move, f.stepSize().times(f.curvature().row(0))));
    }

    private static Lanes conclude(QuadraticCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Lanes g = f.curvature().row(0);
        Lanes beta = f.momentum();
        Lanes move = HeavyBall.lastMove(f, g, g.negate()).abs();
        Lanes power = Powers.of(beta.negate(), f.steps(), HeavyBall.MOST_STEPS);
        Lanes stated = f.stepSize().times(g).times(power.negate().plus(1)).over(beta.plus(1));
        evidence.requireEqual("|Δ_k|", move, stated);
        return move;
    }
}
