package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.generators.LeastSquares;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * An epoch of incremental updates adjusts the function more than one batch update with the <em>sum</em> of the losses,
 * for every η.
 *
 * <p>False also for small η: f_1 = f_2 = ½w² from W_0 = 1 moves 1 − (1 − η)² = 2η − η² in the epoch, 2η in the batch
 * step.
 */
@Claim(
        id = "sgd.incremental.greater.universal.sum",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates",
        section = "B Incremental updates",
        says = "‖W_epoch − W_0‖ > ‖W_batch − W_0‖ for every η (sum of the losses)",
        expected = Verdict.REFUTED)
class IncrementalGreaterSumTest {

    @Check
    void anEpochAlwaysGoesFurther(
            @ForAll(supplier = LeastSquares.Several.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("twice as far")
    void anEpochAlwaysGoesTwiceAsFar(
            @ForAll(supplier = LeastSquares.Several.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("T ≥ 2", f.stepSize().times(0).plus(f.instances()).atLeast(2));
        evidence.given(
                "the mean gradient is not 0",
                f.oracle().gradient(f.start()).norm().above(0.01));
        Lanes epoch = Epochs.once(f, f.stepSize()).distanceTo(f.start());
        Lanes batch = Epochs.batch(f, f.stepSize().times(f.instances()), 1).distanceTo(f.start());
        evidence.require(Strictly.below("‖W_batch − W_0‖ < ‖W_epoch − W_0‖", batch.times(factor), epoch));
    }
}
