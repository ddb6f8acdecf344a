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
 * Softmax of any number of classes is ½-Lipschitz and √6/9-smooth, 0.2722.
 *
 * <p>It holds: ‖diag(p) − ppᵀ‖ ≤ max_j Σ_k |p_j(δ_jk − p_k)| = 2·max p_j(1 − p_j) ≤ ½, attained by two equal logits and all others at −∞. D² along a unit v is the third
 * central moment of v under p, at most range³·√3/18, and the range is at most √2.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.softmax.sharp",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "softmax of any number of classes: l = 1/2, L = √6/9")
class SoftmaxSharpConstantsTest {

    @Check
    void constantsDominate(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.of(at, evidence, new Softmax(), one(at).times(0.5), sharp(at));
    }

    @Mutant("0.95 of l")
    void slightlyLessSteep(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.of(at, evidence, new Softmax(), one(at).times(0.475), sharp(at));
    }

    @Mutant("0.95 of L")
    void slightlySmoother(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.of(
                at, evidence, new Softmax(), one(at).times(0.5), sharp(at).times(0.95));
    }

    private static Lanes sharp(MovingPointCohort at) {
        return one(at).times(6).sqrt().over(9);
    }

    private static Lanes one(MovingPointCohort at) {
        return at.x().arithmetic().constant(1);
    }
}
