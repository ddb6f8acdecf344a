package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.DescentCohort;
import org.theoremcheck.generators.CreasedWells;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * F L-smooth, D = F(w_0) − min F. Gradient descent with γ = 1/L has min ‖∇F(w_k)‖² ≤ 2LD/K over its first K iterates.
 *
 * <p>Checked on piecewise quadratic ridges and valleys, K ≤ 64. It holds by the descent lemma, with equality for K = 1 on ½Lw².
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Theorem 4.1</a>
 */
@Claim(
        id = "chain.thm41.gd",
        paper = Paper.SMOOTHNESS,
        at = "Theorem 4.1",
        section = "2 Convergence rates",
        says = "γ = 1/L ⟹ min_{k<K} ‖∇F(w_k)‖² ≤ 2·L·D/K")
class DescentRateTest {

    @Check
    void theBoundHolds(@ForAll(supplier = CreasedWells.class) DescentCohort f, Evidence evidence) {
        DescentRate.PRINTED.atTheBest(f, evidence);
    }

    @Mutant("L·D/K")
    void halfTheConstant(@ForAll(supplier = CreasedWells.class) DescentCohort f, Evidence evidence) {
        DescentRate.HALVED.atTheBest(f, evidence);
    }

    @Mutant("2·L·D/K²")
    void theRateIsQuadratic(@ForAll(supplier = CreasedWells.class) DescentCohort f, Evidence evidence) {
        DescentRate.QUADRATIC.atTheBest(f, evidence);
    }

    @Mutant("γ = 3/L")
    void theStepIsThreefold(@ForAll(supplier = CreasedWells.class) DescentCohort f, Evidence evidence) {
        DescentRate.THREEFOLD.atTheBest(f, evidence);
    }
}
