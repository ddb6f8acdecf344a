package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.DescentCohort;
import org.theoremcheck.generators.BalledQuadratics;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * F L-smooth on a closed convex C, D = F(w_0) − min F over C. Projected gradient descent with γ = 1/L has min ‖G(w_k)‖² ≤ 2LD/K over its
 * first K iterates, G(w) = (w − Π(w − γ∇F(w)))/γ.
 *
 * <p>Checked on convex and concave quadratics over Euclidean balls around a known minimiser, K ≤ 32. It holds: F falls by ‖G‖²/(2L) in a step at least.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Theorem 4.1</a>
 */
@Claim(
        id = "chain.thm41.projected.ball",
        paper = Paper.SMOOTHNESS,
        at = "Theorem 4.1",
        section = "2 Convergence rates",
        says = "projected onto a ball, γ = 1/L ⟹ min_{k<K} ‖G(w_k)‖² ≤ 2·L·D/K")
class BallDescentRateTest {

    @Check
    void theBoundHolds(@ForAll(supplier = BalledQuadratics.class) DescentCohort f, Evidence evidence) {
        DescentRate.PRINTED.atTheBest(f, evidence);
    }

    @Mutant("L·D/K")
    void halfTheConstant(@ForAll(supplier = BalledQuadratics.class) DescentCohort f, Evidence evidence) {
        DescentRate.HALVED.atTheBest(f, evidence);
    }

    @Mutant("2·L·D/K²")
    void theRateIsQuadratic(@ForAll(supplier = BalledQuadratics.class) DescentCohort f, Evidence evidence) {
        DescentRate.QUADRATIC.atTheBest(f, evidence);
    }

    @Mutant("γ = 3/L")
    void theStepIsThreefold(@ForAll(supplier = BalledQuadratics.class) DescentCohort f, Evidence evidence) {
        DescentRate.THREEFOLD.atTheBest(f, evidence);
    }
}
