package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Bsum;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * If the stochastic iterates stay within ε_k → 0 of the exact ones, their limit points are stationary. Checked as a finite
 * inequality for one linear layer, a = c/(2k), γ ≥ L: wherever W̃ lies within ε of W⁽ᴷ⁺¹⁾, ‖∇f(W̃)‖ ≤ ρ‖∇f(W⁽¹⁾)‖ + Lε with ρ =
 * Π_k(1 − 2λa_k/γ), whose product over all k is 0.
 *
 * <p>True: the exact gradient shrinks by 1 − 2λa_k/γ per update, and ∇f is Lipschitz.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 4.1, after (13)</a>
 */
@Claim(
        id = "bsum.stoch.conv",
        paper = Paper.BSUM,
        at = "Section 4.1, after (13)",
        section = "5 Stochastic variant",
        says = "stochastic iterates within ε_k → 0 of the exact ones have only stationary limit points")
class StochasticNearExactTest {
    private static final int UPDATES = 8;

    @Check
    void gradientsVanishWithTheDistance(
            @ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 2);
    }

    @Mutant("ε need not tend to 0")
    void gradientsVanishAtADistance(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0, 2);
    }

    @Mutant("1 − 4λa/γ")
    void gradientsShrinkTwiceAsFast(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 4);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double share, double factor) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork objective = f.ridge();
        Lanes smooth = Curvature.ofLinearBlock(f, 0);
        Lanes gamma = f.gamma().max(smooth);
        StepRule steps = StepRule.halfHarmonic(f.share());
        Lanes w = new Bsum(new FirstOrderSurrogate(gamma), steps)
                .run(objective, f.weights(), UPDATES)
                .get(UPDATES);
        Lanes shrunk = objective.whole().gradient(f.weights()).norm();
        for (int k = 1; k <= UPDATES; k++) {
            Lanes rate = f.lambda().times(factor).times(steps.at(k)).over(gamma);
            shrunk = shrunk.times(rate.negate().plus(1).abs());
        }
        Lanes near = w.plus(f.others().over(UPDATES));
        Lanes reach = smooth.times(near.distanceTo(w)).times(share);
        evidence.require(
                "‖∇f(W̃)‖ ≤ ρ‖∇f(W⁽¹⁾)‖ + Lε", objective.whole().gradient(near).norm(), shrunk.plus(reach));
    }
}
