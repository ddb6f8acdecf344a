package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.MapConstants;
import org.theoremcheck.engine.problem.MovingBatchCohort;
import org.theoremcheck.generators.MovingBatches;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Batch normalisation of a batch of m is (3/2)·(4/5)^{5/2}/(√m·ε)-smooth, 0.8587/(√m·ε).
 *
 * <p>It holds, with equality at a row of variance ε/4 moved along itself: for y/√(1 + ‖y‖²) the second derivative along a unit vector is greatest at
 * ‖y‖ = ½ in the direction of y.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.bn.L.sharp",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "batch normalisation: L = (3/2)(4/5)^{5/2}/(√m·ε)")
class NormalisationSmoothnessSharpTest {

    @Check
    void theConstantHolds(@ForAll(supplier = MovingBatches.class) MovingBatchCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("0.95 of L")
    void slightlyLessIsEnough(@ForAll(supplier = MovingBatches.class) MovingBatchCohort f, Evidence evidence) {
        conclude(f, evidence, 0.95);
    }

    private static void conclude(MovingBatchCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        Lanes smoothness = MapConstants.sharpNormalisation(f.features(), f.batch(), f.epsilon())
                .smoothness();
        ComponentConstants.smooth(evidence, f.normalisation(), f.z(), f.e(), smoothness.times(factor));
    }
}
