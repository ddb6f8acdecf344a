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
 * The same with a/γ &lt; 2/L_j: the gradient shrinks at least by ρ = max(|1 − 2λa/γ|, |1 − L·a/γ|) &lt; 1 per update.
 * Checked for one linear layer with γ = L/(2s)·a/(1 − 2⁻¹⁰), 0 &lt; s ≤ 1.
 *
 * <p>True: all eigenvalues of D²f lie between 2λ and L. Attained for widths 1.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), remark after Lemma 1 (restored)</a>
 */
@Claim(
        id = "bsum.lemma1.constant.v2",
        paper = Paper.BSUM,
        at = "remark after Lemma 1 (restored)",
        section = "4 Convergence",
        says = "a/γ_j < 2/L_j: constant steps converge")
class ConstantStepBelowTwoOverLTest {

    @Check
    void shortConstantStepsConverge(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("a/γ < 4/L_j")
    void twiceAsLongOnesToo(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double reach) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork objective = f.ridge();
        Lanes smooth = Curvature.ofLinearBlock(f, 0);
        Lanes rate = f.gamma().min(1).times(2 * reach * (1 - 0x1p-10)).over(smooth);
        Bsum method = new Bsum(new FirstOrderSurrogate(f.share().over(rate)), StepRule.constant(f.share()));
        Lanes end = method.update(objective, f.weights(), 1);
        Lanes before = objective.whole().gradient(f.weights()).norm();
        Lanes low = rate.times(f.lambda()).times(2).negate().plus(1).abs();
        Lanes factor = low.max(rate.times(smooth).negate().plus(1).abs());
        evidence.require(
                "‖∇f⁺‖ ≤ ρ‖∇f‖",
                objective.whole().gradient(end).norm(),
                before.times(factor.min(1 - 0x1p-11)).max(before.times(factor.min(1))));
    }
}
