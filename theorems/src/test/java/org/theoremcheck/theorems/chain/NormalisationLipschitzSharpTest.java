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
 * Batch normalisation is 1/√ε-Lipschitz.
 *
 * <p>It holds, with equality at rows that are constant, moved by a centred direction.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.bn.l.sharp",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "batch normalisation: l = 1/√ε")
class NormalisationLipschitzSharpTest {

    @Check
    void theConstantHolds(@ForAll(supplier = MovingBatches.class) MovingBatchCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("l = 1/(2√ε)")
    void halfIsEnough(@ForAll(supplier = MovingBatches.class) MovingBatchCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    @Mutant("l = 0.95/√ε")
    void slightlyLessIsEnough(@ForAll(supplier = MovingBatches.class) MovingBatchCohort f, Evidence evidence) {
        conclude(f, evidence, 0.95);
    }

    private static void conclude(MovingBatchCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        Lanes l = MapConstants.sharpNormalisation(f.features(), f.batch(), f.epsilon())
                .lipschitz();
        ComponentConstants.lipschitz(evidence, f.normalisation(), f.z(), f.e(), l.times(factor));
    }
}
