package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.DescentCohort;
import org.theoremcheck.generators.CreasedWells;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The bound 2LD/K holds for the last iterate w_{K−1} in place of the best one.
 *
 * <p>False where gradients grow on the way down: slope −w on [0, 2] and w − 4 beyond, L = 1, w_0 = 1, w_1 = 2, K = 2: ‖F′(w_1)‖² = 4, but D = 3/2 + 2 and 2LD/K = 7/2.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Theorem 4.1</a>
 */
@Claim(
        id = "chain.thm41.last-iterate",
        paper = Paper.SMOOTHNESS,
        at = "Theorem 4.1",
        section = "2 Convergence rates",
        says = "γ = 1/L ⟹ ‖∇F(w_{K−1})‖² ≤ 2·L·D/K",
        expected = Verdict.REFUTED)
class LastIterateRateTest {

    @Check
    void theBoundHolds(@ForAll(supplier = CreasedWells.class) DescentCohort f, Evidence evidence) {
        DescentRate.PRINTED.atTheLast(f, evidence);
    }

    @Mutant("10·L·D/K")
    void fiveTimesTheConstant(@ForAll(supplier = CreasedWells.class) DescentCohort f, Evidence evidence) {
        new DescentRate(1, 10, 1).atTheLast(f, evidence);
    }
}
