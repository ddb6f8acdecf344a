package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.HalfSquaredError;
import org.theoremcheck.engine.problem.MovingPointCohort;
import org.theoremcheck.generators.MovingPoints;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * ½‖ŷ − y‖² is 1-smooth, and (m + ‖y‖)-Lipschitz on the ball ‖ŷ‖ ≤ m.
 *
 * <p>It holds: the gradient ŷ − y is an isometry of ŷ; equality on the sphere where ŷ points away from y.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.squared",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "½‖ŷ − y‖²: L = 1, and l = m + ‖y‖ for ‖ŷ‖ ≤ m")
class SquaredConstantsTest {

    @Check
    void constantsDominate(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        conclude(at, evidence, 1, 1);
    }

    @Mutant("L = 1/2")
    void theGradientContracts(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        conclude(at, evidence, 0.5, 1);
    }

    @Mutant("l = m")
    void theTargetIsForgotten(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        conclude(at, evidence, 1, 0);
    }

    @Mutant("L = 0.95")
    void slightlySmoother(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        conclude(at, evidence, 0.95, 1);
    }

    @Mutant("l = m + 0.9·‖y‖")
    void slightlyLessSteep(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        conclude(at, evidence, 1, 0.9);
    }

    private static void conclude(MovingPointCohort at, Evidence evidence, double smoothness, double target) {
        at.hypotheses().forEach(evidence::given);
        HalfSquaredError h = new HalfSquaredError();
        Matrix y = new Matrix(at.y(), 1, at.size());
        Lanes here = h.gradient(new Matrix(at.x(), 1, at.size()), y).entries();
        Lanes there =
                h.gradient(new Matrix(at.x().plus(at.e()), 1, at.size()), y).entries();
        evidence.require(
                "‖∇h(ŷ + e) − ∇h(ŷ)‖ ≤ L‖e‖",
                there.distanceTo(here),
                at.e().norm().times(smoothness));
        Lanes l = at.x().norm().plus(at.y().norm().times(target));
        evidence.observe("l, estimate ÷ measured", l.over(here.norm()));
        evidence.require("‖∇h(ŷ)‖ ≤ l on the ball of radius ‖ŷ‖", here.norm(), l);
    }
}
