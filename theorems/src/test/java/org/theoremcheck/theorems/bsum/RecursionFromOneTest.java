package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.engine.problem.StepRuleCohort;
import org.theoremcheck.generators.StepRules;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The recursion of the experiments starts at a⁽⁰⁾ = 1, and all its steps, the first included, satisfy 0 ≤ a⁽ᵏ⁾ &lt; 1.
 *
 * <p>False for k = 0 alone: 1 is not below 1. From k = 1 on, a⁽¹⁾ = 1 − t is.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 6, setting 1</a>
 */
@Claim(
        id = "bsum.step.recursion.printed-start",
        paper = Paper.BSUM,
        at = "Section 6, setting 1",
        section = "2 Step rules",
        says = "the recursion from a⁽⁰⁾ = 1 satisfies 0 ≤ a⁽ᵏ⁾ < 1 for every k ≥ 0",
        expected = Verdict.REFUTED)
class RecursionFromOneTest {

    @Check
    void everyStepIsBelowOne(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, 0);
    }

    @Mutant("steps from a⁽⁰⁾ = 1 on, the rest as well")
    void evenTheFirst(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, 0);
    }

    private static void conclude(StepRuleCohort f, Evidence evidence, int from) {
        f.hypotheses().forEach(evidence::given);
        Lanes one = f.t().times(0).plus(1);
        StepRule a = StepRule.recursion(one, f.t(), 4);
        for (int k = from; k <= 4; k++) {
            evidence.require("a < 1", a.at(k).below(1).choose(a.at(k), a.at(k).plus(1)), one);
        }
    }
}
