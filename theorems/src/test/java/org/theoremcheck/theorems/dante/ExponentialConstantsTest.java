package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The constant of generalised ReLUs is below that of sigmoids for every W &gt; 0 and every 0 &lt; a &lt; b ≤ 1: 2b³W/a ≤ e^W.
 *
 * <p>Refuted where a is small against b³: with W = 1, b = 1 and a = 0.2 the constants are 10 and e.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), after Theorem 8</a>
 */
@Claim(
        id = "dante.rem.exponential.allW",
        paper = Paper.DANTE,
        at = "Remark after Theorem 8",
        section = "7 SNGD",
        says = "2b³W/a ≤ e^W for every W > 0 and every 0 < a < b ≤ 1",
        expected = Verdict.REFUTED)
class ExponentialConstantsTest {

    @Check
    void theReluConstantIsTheSmaller(@ForAll(supplier = Growth.Gentle.class) Growth growth, Evidence evidence) {
        conclude(growth, evidence, 1);
    }

    @Mutant("b³W/a ≤ e^W")
    void halfOfTheReluConstantIsTheSmaller(@ForAll(supplier = Growth.Gentle.class) Growth growth, Evidence evidence) {
        conclude(growth, evidence, 0.5);
    }

    private static void conclude(Growth growth, Evidence evidence, double factor) {
        growth.hypotheses().forEach(evidence::given);
        evidence.require(
                "2b³W/a ≤ e^W",
                growth.reluConstant(growth.radius()).times(factor),
                growth.radius().exp());
    }
}
