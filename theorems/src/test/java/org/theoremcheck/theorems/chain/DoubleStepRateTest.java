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
 * With γ = 2/L the rate still holds with some constant C: min ‖∇F(w_k)‖² ≤ C·L·D/K.
 *
 * <p>Checked with C = 16. False for every C: on ½Lw² the iterates are ±w_0 for ever, ‖F′‖² = L²w_0² = 2LD, which exceeds C·L·D/K as soon as K is above C/2.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Theorem 4.1</a>
 */
@Claim(
        id = "chain.thm41.step2L",
        paper = Paper.SMOOTHNESS,
        at = "Theorem 4.1",
        section = "2 Convergence rates",
        says = "γ = 2/L ⟹ min_{k<K} ‖∇F(w_k)‖² ≤ C·L·D/K for some C",
        expected = Verdict.REFUTED)
class DoubleStepRateTest {

    @Check
    void theBoundHolds(@ForAll(supplier = CreasedWells.class) DescentCohort f, Evidence evidence) {
        new DescentRate(2, 16, 1).atTheBest(f, evidence);
    }

    @Mutant("C = 60")
    void aGreaterConstantIsEnough(@ForAll(supplier = CreasedWells.class) DescentCohort f, Evidence evidence) {
        new DescentRate(2, 60, 1).atTheBest(f, evidence);
    }
}
