package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.engine.problem.MovingPointCohort;
import org.theoremcheck.generators.MovingPoints;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * tanh, entry by entry, is 1-Lipschitz and 4/(3√3)-smooth.
 *
 * <p>It holds: the slope is 1 at 0; |2t(1 − t²)| for t = tanh z is greatest at t = 1/√3.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.tanh",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "tanh: l = 1, L = 4/(3√3)")
class TanhConstantsTest {

    @Check
    void constantsDominate(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.ofActivation(
                at,
                evidence,
                new Tanh(),
                one(at),
                one(at).times(4).over(one(at).times(3).sqrt().times(3)));
    }

    @Mutant("L = 3/4")
    void theCurvatureIsThreeQuarters(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.ofActivation(at, evidence, new Tanh(), one(at), one(at).times(0.75));
    }

    @Mutant("0.95 of l")
    void slightlyLessSteep(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.ofActivation(at, evidence, new Tanh(), one(at).times(0.95), one(at));
    }

    private static Lanes one(MovingPointCohort at) {
        return at.x().arithmetic().constant(1);
    }
}
