package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * From W = 17 on some sigmoid GLM needs more than every generalised-ReLU GLM with b = 1, a = ½, and the ratio grows
 * exponentially.
 *
 * <p>Checked with the need of one sigmoid GLM on two examples against 2b^{5/2}W/√a = 2√2·W, which no such ReLU GLM exceeds,
 * and with the growth of their ratio by e^{0.4} or more from W to W + 1. It holds because the one grows like e^{W/2}/√W, the other
 * like W.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), after Theorem 8</a>
 */
@Claim(
        id = "dante.rem.exponential.measured.amended",
        paper = Paper.DANTE,
        at = "Remark after Theorem 8",
        section = "7 SNGD",
        says = "max need of sigmoid GLMs > 2√2·W ≥ max need of generalised-ReLU GLMs (b = 1, a = ½) for every W ≥ 17")
class AmendedMeasuredNeedsTest {

    @Check
    void fromSeventeenOnSigmoidsNeedMore(@ForAll(supplier = Growth.Wide.class) Growth growth, Evidence evidence) {
        evidence.cover("W ≥ 17", growth.radius().atLeast(17), 0.1);
        conclude(growth, evidence, 17);
    }

    @Mutant("from W = 14 on")
    void fromFourteenOn(@ForAll(supplier = Growth.Wide.class) Growth growth, Evidence evidence) {
        conclude(growth, evidence, 14);
    }

    private static void conclude(Growth growth, Evidence evidence, double from) {
        // Let
        Lanes radius = growth.radius();
        Lanes counted = radius.atLeast(from);
        // Run
        Lanes need = Growth.needOfASigmoid(radius);
        Lanes ratio = need.over(radius);
        Lanes nextRatio = Growth.needOfASigmoid(radius.plus(1)).over(radius.plus(1));
        // Then
        evidence.require("2√2·W ≤ need of a sigmoid GLM", radius.times(Math.sqrt(8)), need, counted);
        evidence.require("the ratio grows", ratio.times(Math.exp(0.4)), nextRatio, counted);
    }
}
