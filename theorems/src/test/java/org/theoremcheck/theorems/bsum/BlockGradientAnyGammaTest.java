package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Bsum;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Updates W_j ← W_j − G/γ_j converge to a stationary point for every γ_j &gt; 0. Looked at for one linear layer with
 * squared error, where the gradient is multiplied by I − (a/γ)D²f in every update, so that convergence needs it to
 * shrink.
 *
 * <p>False: f = w² with γ = 1 moves w to −w for ever, and with smaller γ further out.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Lemma 2, (11)</a>
 */
@Claim(
        id = "bsum.lemma2.gd",
        paper = Paper.BSUM,
        at = "Lemma 2, (11)",
        section = "4 Convergence",
        says = "(11), cyclic, converges to a stationary point for every γ_j > 0",
        expected = Verdict.REFUTED)
class BlockGradientAnyGammaTest {

    @Check
    void anyGammaConverges(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.gamma().times(0).plus(1), f.gamma());
    }

    @Mutant("γ/2")
    void halfOfItToo(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.gamma().times(0).plus(1), f.gamma().over(2));
    }

    private static final int UPDATES = 8;

    private static void conclude(LayeredCohort f, Evidence evidence, Lanes a, Lanes gamma) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork objective = f.ridge();
        Bsum method = new Bsum(new FirstOrderSurrogate(gamma), StepRule.constant(a));
        Lanes end = method.run(objective, f.weights(), UPDATES).get(UPDATES);
        Lanes before = objective.whole().gradient(f.weights()).norm();
        Lanes after = objective.whole().gradient(end).norm();
        evidence.require(
                "the gradient shrinks",
                after.below(before).choose(after, after.max(before).times(2)),
                before,
                before.above(0));
    }
}
