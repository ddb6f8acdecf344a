package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.chain.Softmax;
import org.theoremcheck.engine.problem.MovingPointCohort;
import org.theoremcheck.generators.MovingPoints;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Softmax of any number of classes is 2-Lipschitz and 4-smooth.
 *
 * <p>Checked on 1 to 4 classes. It holds with room: the Jacobian diag(p) − ppᵀ has norm at most ½.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.softmax",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "softmax of any number of classes: l = 2, L = 4")
class SoftmaxConstantsTest {

    @Check
    void constantsDominate(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.of(at, evidence, new Softmax(), one(at).times(2), one(at).times(4));
    }

    @Mutant("l = 1/3")
    void theSlopeIsAThird(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.of(at, evidence, new Softmax(), one(at).over(3), one(at).times(4));
    }

    @Mutant("L = 1/4")
    void theCurvatureIsAQuarter(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.of(at, evidence, new Softmax(), one(at).times(2), one(at).times(0.25));
    }

    private static Lanes one(MovingPointCohort at) {
        return at.x().arithmetic().constant(1);
    }
}
