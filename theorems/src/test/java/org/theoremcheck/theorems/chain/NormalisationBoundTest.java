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
 * Batch normalisation of a d×m batch has norm at most d·m.
 *
 * <p>It holds with room, because √(dm) ≤ dm.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.bn.m",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "batch normalisation of a d×m batch: ‖ν‖ ≤ d·m")
class NormalisationBoundTest {

    @Check
    void theBoundHolds(@ForAll(supplier = MovingBatches.class) MovingBatchCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("a tenth of it")
    void aTenthIsEnough(@ForAll(supplier = MovingBatches.class) MovingBatchCohort f, Evidence evidence) {
        conclude(f, evidence, 0.1);
    }

    private static void conclude(MovingBatchCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        Lanes m =
                MapConstants.normalisation(f.features(), f.batch(), f.epsilon()).bound();
        Lanes measured = f.normalised().x().norm();
        evidence.require("‖ν‖ ≤ bound", measured, m.times(factor));
        evidence.observe("m, estimate ÷ measured", m.over(measured));
    }
}
