package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The gain of generalised ReLUs over sigmoids grows exponentially with W for fixed 0 &lt; a &lt; b: e^W/(2b³W/a) → ∞, and what
 * sigmoid GLMs really need outgrows every polynomial in W.
 *
 * <p>Checked as growth by the factor e/2 or more from W to W + 1 for the constants, and by e^{0.4} or more from W = 6 on for
 * the need of a sigmoid GLM on two examples, one of them saturated. It holds: that need grows like e^{W/2}/√W, half as fast
 * in the exponent as the constant e^W, and no sigmoid GLM needs more than ¼·sinh(W/2).
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), after Theorem 8</a>
 */
@Claim(
        id = "dante.rem.exponential",
        paper = Paper.DANTE,
        at = "Remark after Theorem 8",
        section = "7 SNGD",
        says = "e^W/(2b³W/a) → ∞ as W → ∞, and the need of sigmoid GLMs outgrows every polynomial in W")
class ExponentialGainTest {

    @Check
    void constantsAndNeedsGrowExponentially(@ForAll(supplier = Growth.Wide.class) Growth growth, Evidence evidence) {
        evidence.cover("W > 14", growth.radius().above(14), 0.1);
        conclude(growth, evidence, 0.4, Math.E / 2);
    }

    @Mutant("the need grows by e per unit of W")
    void theNeedGrowsAsFastAsTheConstant(@ForAll(supplier = Growth.Wide.class) Growth growth, Evidence evidence) {
        conclude(growth, evidence, 1, Math.E / 2);
    }

    @Mutant("the constants' ratio grows by e per unit of W")
    void theRatioGrowsLikeItsNumerator(@ForAll(supplier = Growth.Wide.class) Growth growth, Evidence evidence) {
        conclude(growth, evidence, 0.4, Math.E);
    }

    @Mutant("the need is polynomial: it grows at most like W⁴")
    void theNeedIsPolynomial(@ForAll(supplier = Growth.Wide.class) Growth growth, Evidence evidence) {
        Lanes radius = growth.radius();
        Lanes next = radius.plus(1);
        Lanes fourth = next.over(radius).pow(4);
        evidence.require(
                "need(W + 1) ≤ ((W + 1)/W)⁴·need(W)",
                Growth.needOfASigmoid(next),
                fourth.times(Growth.needOfASigmoid(radius)));
    }

    private static void conclude(Growth growth, Evidence evidence, double rate, double factor) {
        // Let
        growth.hypotheses().forEach(evidence::given);
        Lanes radius = growth.radius();
        Lanes next = radius.plus(1);
        // Run
        Lanes need = Growth.needOfASigmoid(radius);
        Lanes nextNeed = Growth.needOfASigmoid(next);
        // Then
        evidence.observe("log need(W + 1) − log need(W)", nextNeed.over(need).log());
        evidence.require("the constants' ratio grows", growth.gain(radius).times(factor), growth.gain(next));
        evidence.require("the need grows", need.times(Math.exp(rate)), nextNeed, radius.atLeast(6));
        evidence.require("need ≤ ¼·sinh(W/2)", need, Growth.mostOfSigmoids(radius));
    }
}
