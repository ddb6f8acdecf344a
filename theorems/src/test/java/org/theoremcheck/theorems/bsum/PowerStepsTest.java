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
 * Steps a⁽ᵏ⁾ = c·k^(−0.6) with 0 &lt; c &lt; 1 satisfy rule (8), as every power between 1/2 and 1 does.
 *
 * <p>True: Σ k^(−0.6) = ∞ and Σ k^(−1.2) &lt; ∞. Looked at from K = 16 on, where the dyadic sums of squares fall by
 * about 2^(−0.2) = 0.87.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 6 (restored)</a>
 */
@Claim(
        id = "bsum.step.half-harmonic.powers",
        paper = Paper.BSUM,
        at = "Section 6 (restored)",
        section = "2 Step rules",
        says = "a⁽ᵏ⁾ = c·k⁻⁰·⁶ satisfies (8)")
class PowerStepsTest {

    @Check
    void powersBetweenOneHalfAndOneSatisfyTheRule(
            @ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, k -> power(f.c(), k));
    }

    @Mutant("k^(−0.5)")
    void theSquareRootIsEnough(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, StepRule.inverseRoot(f.c()));
    }

    @Mutant("k^(−2)")
    void theSquareIsNotTooMuch(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, k -> f.c().over((double) k * k));
    }

    private static void conclude(StepRuleCohort f, Evidence evidence, StepRule a) {
        f.hypotheses().forEach(evidence::given);
        Lanes late = f.c().times(0).plus(f.span()).atLeast(16);
        evidence.cover("K ≥ 16", late, 0.1);
        RuleEight.require(evidence, a, f.span(), late);
    }

    private static Lanes power(Lanes c, int k) {
        return c.over(c.arithmetic().constant(k).log().times(0.6).exp());
    }
}
