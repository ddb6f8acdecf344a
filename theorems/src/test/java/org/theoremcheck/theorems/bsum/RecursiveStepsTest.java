package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.engine.problem.StepRuleCohort;
import org.theoremcheck.generators.StepRules;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Steps a⁽ᵏ⁺¹⁾ = a⁽ᵏ⁾(1 − t·a⁽ᵏ⁾) with 0 &lt; t &lt; 1, 0 &lt; a⁽⁰⁾ &lt; 1 satisfy rule (8), and 1/(1/a⁽⁰⁾ + kt/(1 −
 * t·a⁽⁰⁾)) ≤ a⁽ᵏ⁾ ≤ 1/(1/a⁽⁰⁾ + kt).
 *
 * <p>True: 1/a⁽ᵏ⁺¹⁾ − 1/a⁽ᵏ⁾ = t/(1 − t·a⁽ᵏ⁾) lies between t and t/(1 − t·a⁽⁰⁾), and both sides of the sandwich satisfy
 * (8). The limits are looked at where K·t·a⁽ᴷ⁾ ≥ 1/2.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 6</a>
 */
@Claim(
        id = "bsum.step.recursion",
        paper = Paper.BSUM,
        at = "Section 6",
        section = "2 Step rules",
        says = "a⁽ᵏ⁺¹⁾ = a⁽ᵏ⁾(1 − t·a⁽ᵏ⁾), 0 < t, a⁽⁰⁾ < 1, satisfies (8)")
class RecursiveStepsTest {

    @Check
    void theRecursionSatisfiesTheRule(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, f.t(), 1);
    }

    @Mutant("upper side with 1.1·t")
    void theUpperSideMayBeATenthSharper(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, f.t().times(1.1), 1);
    }

    @Mutant("1/a ≥ (kt)²")
    void itDecaysLikeTheSquare(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, f.t(), 2);
    }

    private static void conclude(StepRuleCohort f, Evidence evidence, Lanes upperRate, int power) {
        f.hypotheses().forEach(evidence::given);
        int last = 4 * f.span();
        StepRule a = StepRule.recursion(f.first(), f.t(), last);
        Lanes late = a.at(f.span()).times(f.t()).times(f.span()).atLeast(0.5);
        evidence.cover("K·t·a ≥ ½", late, 0.05);
        RuleEight.require(evidence, a, f.span(), late);
        Lanes start = f.first().times(0).plus(1).over(f.first());
        Lanes slow = f.t().over(f.t().times(f.first()).negate().plus(1));
        for (int k = 1; k <= last; k++) {
            Lanes reciprocal = f.first().times(0).plus(1).over(a.at(k));
            evidence.require("1/a ≤ 1/a⁽⁰⁾ + kt/(1 − t·a⁽⁰⁾)", reciprocal, start.plus(slow.times(k)));
            evidence.require("1/a⁽⁰⁾ + kt ≤ 1/a", start.plus(upperRate.times(k).pow(power)), reciprocal);
        }
    }
}
