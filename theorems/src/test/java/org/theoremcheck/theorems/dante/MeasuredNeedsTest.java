package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The largest need of sigmoid GLMs exceeds that of generalised-ReLU GLMs with b = 1, a = ½ for every W ≥ 1, and their ratio
 * grows exponentially.
 *
 * <p>Checked with one ReLU GLM that needs 9W/8 against ¼·sinh(W/2), which no sigmoid GLM exceeds. Refuted at W = 1, where
 * they are 1.125 and 0.13, and at every W up to 8.7; the second half, the growth, stands. The largest needs that we know
 * cross near W = 15.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), after Theorem 8</a>
 */
@Claim(
        id = "dante.rem.exponential.measured",
        paper = Paper.DANTE,
        at = "Remark after Theorem 8",
        section = "7 SNGD",
        says = "max need of sigmoid GLMs > max need of generalised-ReLU GLMs (b = 1, a = ½) for every W ≥ 1",
        expected = Verdict.REFUTED)
class MeasuredNeedsTest {

    @Check
    void sigmoidsNeedMore(@ForAll(supplier = Growth.Wide.class) Growth growth, Evidence evidence) {
        conclude(growth, evidence, 1);
    }

    @Mutant("ten times more")
    void sigmoidsNeedTenTimesMore(@ForAll(supplier = Growth.Wide.class) Growth growth, Evidence evidence) {
        conclude(growth, evidence, 10);
    }

    private static void conclude(Growth growth, Evidence evidence, double factor) {
        // Let
        Lanes radius = growth.radius();
        // Run
        Lanes relu = Growth.needOfARelu(radius);
        // Then
        evidence.observe(
                "need of a sigmoid GLM over need of a ReLU GLM",
                Growth.needOfASigmoid(radius).over(relu));
        evidence.require("need of a ReLU GLM ≤ ¼·sinh(W/2)", relu.times(factor), Growth.mostOfSigmoids(radius));
    }
}
