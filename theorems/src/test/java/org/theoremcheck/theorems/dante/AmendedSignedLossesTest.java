package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Theorem 8 with losses of either sign, |f_t| ≤ M, and b ≥ 2M² log(4T/δ)/ε².
 *
 * <p>It holds because the losses have range 2M, and Hoeffding's inequality asks for range² log(4T/δ)/(2ε²) examples.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 8</a>
 */
@Claim(
        id = "dante.thm8.signed.amended",
        paper = Paper.DANTE,
        at = "Theorem 8",
        section = "7 SNGD",
        says = "|f_t| ≤ M, b ≥ max{2M² log(4T/δ)/ε², b₀} ⟹ f(w̄) − f(w*) ≤ 3ε with probability ≥ 1 − 2δ")
class AmendedSignedLossesTest {

    @Check
    void fourTimesTheMinibatchSuffices(
            @ForAll(supplier = TwoIterates.Drawn.class) TwoIterates problem, Evidence evidence) {
        evidence.cover("δ ≤ 10⁻⁶", problem.delta().atMost(1.5e-6), 0.3);
        SignedLosses.conclude(problem, evidence, 2);
    }

    @Mutant("b as for losses in [0, M]")
    void aQuarterOfThatSuffices(@ForAll(supplier = TwoIterates.Drawn.class) TwoIterates problem, Evidence evidence) {
        SignedLosses.conclude(problem, evidence, 0.5);
    }

    @Mutant("an eighth of b")
    void anEighthOfThatSuffices(@ForAll(supplier = TwoIterates.Drawn.class) TwoIterates problem, Evidence evidence) {
        SignedLosses.conclude(problem, evidence, 0.25);
    }
}
