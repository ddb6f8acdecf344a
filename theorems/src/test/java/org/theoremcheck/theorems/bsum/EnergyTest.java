package org.theoremcheck.theorems.bsum;

import java.util.List;
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
 * For the first-order surrogate with block constants L_k: Σ (a_k/γ)(1 − L_k·a_k/(2γ))‖∇f_{j_k}(W⁽ᵏ⁾)‖² over k ≤ K is at
 * most f(W⁽¹⁾) − f(W⁽ᴷ⁺¹⁾).
 *
 * <p>True by the descent lemma, update by update. Checked on deep linear networks over two sweeps with steps c/(2k), and
 * attained for widths 1.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Lemma 1 (finite form)</a>
 */
@Claim(
        id = "bsum.lemma1.energy",
        paper = Paper.BSUM,
        at = "Lemma 1 (finite form)",
        section = "4 Convergence",
        says = "Σ_k (a_k/γ)(1 − L_k·a_k/(2γ))‖∇f_{j_k}(W⁽ᵏ⁾)‖² ≤ f(W⁽¹⁾) − f(W⁽ᴷ⁺¹⁾)")
class EnergyTest {

    @Check
    void theEnergyIsSpent(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    @Mutant("without the factor 1 − La/(2γ)")
    void nothingIsLost(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0);
    }

    @Mutant("¼ instead of ½")
    void halfOfThatIsLost(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.25);
    }

    private static final double VISIBLE = 1e5;

    private static void conclude(LayeredCohort f, Evidence evidence, double share) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork objective = f.ridge();
        StepRule steps = StepRule.halfHarmonic(f.share());
        List<Lanes> trace =
                new Bsum(new FirstOrderSurrogate(f.gamma()), steps).run(objective, f.weights(), 2 * f.depth());
        Lanes spent = f.lambda().times(0);
        Lanes start = objective.whole().risk(f.weights());
        for (int k = 1; k < trace.size(); k++) {
            Lanes w = trace.get(k - 1);
            int j = (k - 1) % f.depth();
            Lanes rate = steps.at(k).over(f.gamma());
            Lanes lost = rate.times(Curvature.ofLinearBlock(f, w, j)).times(share);
            Lanes slope = objective.block(w, j).gradient(objective.layer(w, j));
            spent = spent.plus(
                    slope.normSquared().times(rate).times(lost.negate().plus(1)));
            Lanes risk = objective.whole().risk(trace.get(k));
            // Where f and the sum have grown beyond this, their difference is rounding.
            Lanes visible = risk.plus(spent.abs()).atMost(start.times(VISIBLE));
            evidence.require("f(W⁽ᵏ⁺¹⁾) + Σ ≤ f(W⁽¹⁾)", risk.plus(spent), start, visible);
        }
    }
}
