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
 * A constant step a⁽ᵏ⁾ = a, 0 &lt; a &lt; 1, however small, satisfies rule (8).
 *
 * <p>False: it neither tends to 0 nor has a finite sum of squares; a = 1/4 against 0.9·1/4.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Corollary 1</a>
 */
@Claim(
        id = "bsum.step.constant",
        paper = Paper.BSUM,
        at = "Corollary 1",
        section = "2 Step rules",
        says = "a small constant step satisfies (8)",
        expected = Verdict.REFUTED)
class ConstantStepsTest {

    @Check
    void constantsSatisfyTheRule(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, StepRule.constant(f.c()));
    }

    @Mutant("a/10")
    void tenTimesSmallerOnesToo(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, StepRule.constant(f.c().over(10)));
    }

    private static void conclude(StepRuleCohort f, Evidence evidence, StepRule a) {
        f.hypotheses().forEach(evidence::given);
        RuleEight.require(evidence, a, f.span());
    }
}
