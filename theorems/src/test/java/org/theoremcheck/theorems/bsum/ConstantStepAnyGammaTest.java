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
 * Algorithm 1 with the first-order surrogate converges for every constant step 0 &lt; a &lt; 1 and any γ. Looked at for
 * one linear layer with squared error, where the gradient is multiplied by I − (a/γ)D²f in every update, so that
 * convergence needs it to shrink.
 *
 * <p>False where a/γ &gt; 2/L_j.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), remark after Lemma 1</a>
 */
@Claim(
        id = "bsum.lemma1.constant",
        paper = Paper.BSUM,
        at = "remark after Lemma 1",
        section = "4 Convergence",
        says = "convergence holds for every constant step in (0, 1), any γ",
        expected = Verdict.REFUTED)
class ConstantStepAnyGammaTest {

    @Check
    void anyConstantConverges(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.share(), f.gamma());
    }

    @Mutant("γ/2")
    void halfOfItToo(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.share(), f.gamma().over(2));
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
