package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.DescentCohort;
import org.theoremcheck.generators.BoxedQuadratics;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * F L-smooth on a closed convex C, D = F(w_0) − min F over C. Projected gradient descent with γ = 1/L has min ‖G(w_k)‖² ≤ 2LD/K over its
 * first K iterates, G(w) = (w − Π(w − γ∇F(w)))/γ.
 *
 * <p>Checked on convex and concave quadratics over boxes, K ≤ 64. It holds: F falls by ‖G‖²/(2L) in a step at least.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Theorem 4.1</a>
 */
@Claim(
        id = "chain.thm41.projected",
        paper = Paper.SMOOTHNESS,
        at = "Theorem 4.1",
        section = "2 Convergence rates",
        says = "projected, γ = 1/L ⟹ min_{k<K} ‖G(w_k)‖² ≤ 2·L·D/K")
class ProjectedDescentRateTest {

    @Check
    void theBoundHolds(@ForAll(supplier = BoxedQuadratics.class) DescentCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 2, 1);
    }

    @Mutant("L·D/K")
    void halfTheConstant(@ForAll(supplier = BoxedQuadratics.class) DescentCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 1, 1);
    }

    @Mutant("2·L·D/K²")
    void theRateIsQuadratic(@ForAll(supplier = BoxedQuadratics.class) DescentCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 2, 2);
    }

    @Mutant("γ = 3/L")
    void theStepIsThreefold(@ForAll(supplier = BoxedQuadratics.class) DescentCohort f, Evidence evidence) {
        conclude(f, evidence, 3, 2, 1);
    }

    private static void conclude(DescentCohort f, Evidence evidence, double longer, double factor, int power) {
        f.hypotheses().forEach(evidence::given);
        evidence.cover("ten steps or more", f.steps().atLeast(10), 0.2);
        Lanes step = f.smooth().arithmetic().constant(longer).over(f.smooth());
        Lanes bound = f.smooth().times(f.gap()).times(factor).over(f.steps().pow(power));
        evidence.require("min ‖G‖² ≤ 2LD/K", Stationarity.of(f, step).best(), bound);
    }
}
