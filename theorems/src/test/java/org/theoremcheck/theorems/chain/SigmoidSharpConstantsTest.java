package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.problem.MovingPointCohort;
import org.theoremcheck.generators.MovingPoints;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * σ(z) = 1/(1 + e⁻ᶻ), entry by entry, is ¼-Lipschitz and √3/18-smooth, 0.0962.
 *
 * <p>It holds: σ″ = σ(1 − σ)(1 − 2σ) is greatest at σ = (3 − √3)/6, where e⁻ᶻ = 2 + √3.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.sigmoid.sharp",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "σ(z) = 1/(1 + e⁻ᶻ): l = 1/4, L = √3/18")
class SigmoidSharpConstantsTest {

    @Check
    void constantsDominate(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.ofActivation(at, evidence, new Sigmoid(), one(at).over(4), sharp(at));
    }

    @Mutant("0.99 of l")
    void slightlyLessSteep(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.ofActivation(
                at, evidence, new Sigmoid(), one(at).times(0.99).over(4), sharp(at));
    }

    @Mutant("0.99 of L")
    void slightlySmoother(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.ofActivation(
                at, evidence, new Sigmoid(), one(at).over(4), sharp(at).times(0.99));
    }

    private static Lanes sharp(MovingPointCohort at) {
        return one(at).times(3).sqrt().over(18);
    }

    private static Lanes one(MovingPointCohort at) {
        return at.x().arithmetic().constant(1);
    }
}
