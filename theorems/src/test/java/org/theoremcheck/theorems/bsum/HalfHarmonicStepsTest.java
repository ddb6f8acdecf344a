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
 * Steps a⁽ᵏ⁾ = c/(2k) with 0 &lt; c &lt; 1 satisfy rule (8).
 *
 * <p>True: the harmonic series diverges, that of its squares converges; the dyadic sums tend to (c/2)·ln 2 and halve,
 * respectively.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 6 (second reading)</a>
 */
@Claim(
        id = "bsum.step.half-harmonic",
        paper = Paper.BSUM,
        at = "Section 6 (second reading)",
        section = "2 Step rules",
        says = "a⁽ᵏ⁾ = c/(2k), 0 < c < 1, satisfies (8)")
class HalfHarmonicStepsTest {

    @Check
    void halfHarmonicStepsSatisfyTheRule(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, StepRule.halfHarmonic(f.c()));
    }

    @Mutant("0.4/(k·ln²(k + 1))")
    void aSquaredLogarithmMayDivide(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, k -> logarithmic(f.c(), k));
    }

    @Mutant("c/√k")
    void inverseRootsSatisfyTheRule(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, StepRule.inverseRoot(f.c()));
    }

    private static void conclude(StepRuleCohort f, Evidence evidence, StepRule a) {
        f.hypotheses().forEach(evidence::given);
        RuleEight.require(evidence, a, f.span());
    }

    private static Lanes logarithmic(Lanes like, int k) {
        Lanes logarithm = like.arithmetic().constant(k + 1.0).log();
        return like.times(0).plus(0.4).over(logarithm.square().times(k));
    }
}
