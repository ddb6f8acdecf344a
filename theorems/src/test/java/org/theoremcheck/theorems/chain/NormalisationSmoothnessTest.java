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
 * Batch normalisation of a batch of m is 2/(√m·ε)-smooth; an earlier printed form has the further factor d, which is weaker.
 *
 * <p>It holds: features decouple, and along each the constant is 0.8587/(√m·ε).
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.bn.L",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "batch normalisation: L = 2/(√m·ε)")
class NormalisationSmoothnessTest {

    @Check
    void theConstantHolds(@ForAll(supplier = MovingBatches.class) MovingBatchCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("L = 1/(2√m·ε)")
    void aQuarterIsEnough(@ForAll(supplier = MovingBatches.class) MovingBatchCohort f, Evidence evidence) {
        conclude(f, evidence, 0.25);
    }

    private static void conclude(MovingBatchCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        Lanes smoothness =
                MapConstants.normalisation(f.features(), f.batch(), f.epsilon()).smoothness();
        ComponentConstants.smooth(evidence, f.normalisation(), f.z(), f.e(), smoothness.times(factor));
    }
}
