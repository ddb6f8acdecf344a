package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Softplus;
import org.theoremcheck.engine.problem.MovingPointCohort;
import org.theoremcheck.generators.MovingPoints;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * ln(1 + eᶻ), entry by entry, is 1-Lipschitz and ¼-smooth.
 *
 * <p>It holds: the slope is the sigmoid, which tends to 1; the curvature is at most ¼, at 0.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.softplus",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "ln(1 + eᶻ): l = 1, L = 1/4")
class SoftplusConstantsTest {

    @Check
    void constantsDominate(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.ofActivation(at, evidence, new Softplus(), one(at), one(at).over(4));
    }

    @Mutant("L = 1/5")
    void theCurvatureIsAFifth(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.ofActivation(at, evidence, new Softplus(), one(at), one(at).over(5));
    }

    @Mutant("0.95 of l")
    void slightlyLessSteep(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.ofActivation(at, evidence, new Softplus(), one(at).times(0.95), one(at).over(4));
    }

    @Mutant("0.95 of L")
    void slightlySmoother(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.ofActivation(
                at, evidence, new Softplus(), one(at), one(at).times(0.95).over(4));
    }

    private static Lanes one(MovingPointCohort at) {
        return at.x().arithmetic().constant(1);
    }
}
