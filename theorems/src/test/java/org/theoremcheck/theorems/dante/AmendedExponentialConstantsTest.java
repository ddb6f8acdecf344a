package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * 2b³W/a ≤ e^W for every W &gt; 0 exactly when a ≥ 2b³/e.
 *
 * <p>It holds because e^W ≥ e·W, with equality at W = 1.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), after Theorem 8</a>
 */
@Claim(
        id = "dante.rem.exponential.allW.amended",
        paper = Paper.DANTE,
        at = "Remark after Theorem 8",
        section = "7 SNGD",
        says = "a ≥ 2b³/e ⟹ 2b³W/a ≤ e^W for every W > 0")
class AmendedExponentialConstantsTest {

    @Check
    void slopesNearEachOtherMakeItTheSmaller(@ForAll(supplier = Growth.Gentle.class) Growth growth, Evidence evidence) {
        conclude(growth, evidence, 1);
    }

    @Mutant("a ≥ b³/e")
    void halfTheSlopeSuffices(@ForAll(supplier = Growth.Gentle.class) Growth growth, Evidence evidence) {
        conclude(growth, evidence, 0.5);
    }

    private static void conclude(Growth growth, Evidence evidence, double factor) {
        growth.hypotheses().forEach(evidence::given);
        var e = growth.radius().arithmetic().constant(1).exp();
        evidence.given("2b³/e ≤ a", growth.b().pow(3).times(2 * factor).over(e), growth.a());
        evidence.require(
                "2b³W/a ≤ e^W",
                growth.reluConstant(growth.radius()),
                growth.radius().exp());
    }
}
