package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.chain.Elementwise;
import org.theoremcheck.engine.chain.Jet;
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
        conclude(at, evidence, one(at).over(4), one(at).over(10));
    }

    @Mutant("L = 1/12")
    void theCurvatureIsATwelfth(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        conclude(at, evidence, one(at).over(4), one(at).over(12));
    }

    @Mutant("l = 1/5")
    void theSlopeIsAFifth(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        conclude(at, evidence, one(at).over(5), one(at).over(10));
    }

    private static void conclude(MovingPointCohort at, Evidence evidence, Lanes l, Lanes smoothness) {
        at.hypotheses().forEach(evidence::given);
        Jet jet = new Elementwise(new Sigmoid()).of(at.line());
        evidence.cover("|x| ≤ 2 somewhere", at.x().abs().least().atMost(2), 0.3);
        evidence.cover("|x| ≥ 8 somewhere", at.x().abs().greatest().atLeast(8), 0.1);
        JetBounds.lipschitz(evidence, jet, at.e(), l);
        JetBounds.smooth(evidence, jet, at.e(), smoothness);
    }

    private static Lanes one(MovingPointCohort at) {
        return at.x().arithmetic().constant(1);
    }
}
