package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.engine.problem.StepRuleCohort;
import org.theoremcheck.generators.StepRules;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Steps a⁽ᵏ⁾ = c/2ᵏ with 0 &lt; c &lt; 1 satisfy rule (8).
 *
 * <p>False: all steps together add up to c. The dyadic sums fall, from c/4 over 1 &lt; k ≤ 2 to 3c/16 over 2 &lt; k ≤ 4.
 * The other three conditions hold.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 6 (first reading)</a>
 */
@Claim(
        id = "bsum.step.geometric",
        paper = Paper.BSUM,
        at = "Section 6 (first reading)",
        section = "2 Step rules",
        says = "a⁽ᵏ⁾ = c/2ᵏ, 0 < c < 1, satisfies (8)",
        expected = Verdict.REFUTED)
class GeometricStepsTest {

    @Check
    void geometricStepsSatisfyTheRule(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, StepRule.geometric(f.c()));
    }

    @Mutant("c²/2ᵏ")
    void squaresToo(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, StepRule.geometric(f.c().square()));
    }

    private static void conclude(StepRuleCohort f, Evidence evidence, StepRule a) {
        f.hypotheses().forEach(evidence::given);
        RuleEight.require(evidence, a, f.span());
    }
}
