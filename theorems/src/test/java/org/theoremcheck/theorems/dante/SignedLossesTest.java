package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Theorem 8 with losses of either sign, |f_t| ≤ M: b ≥ M² log(4T/δ)/(2ε²) gives f(w̄) − f(w*) ≤ 3ε with probability at least
 * 1 − 2δ.
 *
 * <p>Refuted by losses f(w) + s with a fair sign s = ±1, ε = 0.1, gaps 3.1ε and ε at the two iterates, and M = 1.155: for
 * T = 2 and δ = 10⁻⁹ the theorem asks for b = 1521 examples, and SNGD returns the first iterate when 3042 tosses show 1681
 * heads or more, with probability 3.5·10⁻⁹ instead of 2·10⁻⁹. Losses of range 2M need four times as many examples; as δ
 * shrinks, the failure probability is of the order of √δ.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 8</a>
 */
@Claim(
        id = "dante.thm8.signed",
        paper = Paper.DANTE,
        at = "Theorem 8",
        section = "7 SNGD",
        says = "|f_t| ≤ M, b ≥ max{M² log(4T/δ)/(2ε²), b₀} ⟹ f(w̄) − f(w*) ≤ 3ε with probability ≥ 1 − 2δ",
        expected = Verdict.REFUTED)
class SignedLossesTest {

    @Check
    void theBoundMayHaveEitherSign(@ForAll(supplier = TwoIterates.Drawn.class) TwoIterates problem, Evidence evidence) {
        SignedLosses.conclude(problem, evidence, 0.5);
    }

    @Mutant("half of b")
    void halfOfTheMinibatchSuffices(
            @ForAll(supplier = TwoIterates.Drawn.class) TwoIterates problem, Evidence evidence) {
        SignedLosses.conclude(problem, evidence, 0.25);
    }
}
