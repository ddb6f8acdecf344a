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
 * Steps a⁽ᵏ⁾ = c/√k with 0 &lt; c &lt; 1 satisfy rule (8).
 *
 * <p>False: the squares c²/k have an infinite sum; over 1 &lt; k ≤ 2 they add up to c²/2, over 2 &lt; k ≤ 4 to 7c²/12,
 * more and not less. The other three conditions hold.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Corollary 1 and Section 6</a>
 */
@Claim(
        id = "bsum.step.inv-sqrt",
        paper = Paper.BSUM,
        at = "Corollary 1 and Section 6",
        section = "2 Step rules",
        says = "a⁽ᵏ⁾ = c/√k, 0 < c < 1, satisfies (8)",
        expected = Verdict.REFUTED)
class InverseRootStepsTest {

    @Check
    void inverseRootsSatisfyTheRule(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, StepRule.inverseRoot(f.c()));
    }

    @Mutant("constant steps")
    void constantsSatisfyTheRule(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, StepRule.constant(f.c()));
    }

    private static void conclude(StepRuleCohort f, Evidence evidence, StepRule a) {
        f.hypotheses().forEach(evidence::given);
        RuleEight.require(evidence, a, f.span());
    }
}
