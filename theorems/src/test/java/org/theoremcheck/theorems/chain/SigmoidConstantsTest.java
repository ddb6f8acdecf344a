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
 * σ(z) = 1/(1 + e⁻ᶻ), entry by entry, is ¼-Lipschitz and 1/10-smooth.
 *
 * <p>It holds: |σ′| ≤ ¼, at 0; |σ″| ≤ √3/18 = 0.0962, where e⁻ᶻ = 2 ± √3.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.sigmoid",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "σ(z) = 1/(1 + e⁻ᶻ): l = 1/4, L = 1/10")
class SigmoidConstantsTest {

    @Check
    void constantsDominate(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.ofActivation(at, evidence, new Sigmoid(), one(at).over(4), one(at).over(10));
    }

    @Mutant("L = 1/12")
    void theCurvatureIsATwelfth(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.ofActivation(at, evidence, new Sigmoid(), one(at).over(4), one(at).over(12));
    }

    @Mutant("0.95 of l")
    void slightlyLessSteep(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.ofActivation(
                at, evidence, new Sigmoid(), one(at).times(0.95).over(4), one(at).over(10));
    }

    @Mutant("0.95 of L")
    void slightlySmoother(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        ComponentConstants.ofActivation(at, evidence, new Sigmoid(), one(at).over(4), one(at).times(0.095));
    }

    private static Lanes one(MovingPointCohort at) {
        return at.x().arithmetic().constant(1);
    }
}
