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
 * An epoch of incremental updates adjusts the function more than one batch update for <em>every</em> η, without “keep
 * adjustments small”: ‖W_epoch − W_0‖ &gt; ‖W_batch − W_0‖ for the mean of T ≥ 2 losses.
 *
 * <p>False: f_1 = f_2 = ½w² with η = 2 from W_0 = 1: the epoch leads to −1 and back to 1, the batch step to −1.
 */
@Claim(
        id = "sgd.incremental.greater.universal",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates",
        section = "B Incremental updates",
        says = "‖W_epoch − W_0‖ > ‖W_batch − W_0‖ for every η (mean of the losses)",
        expected = Verdict.REFUTED)
class IncrementalGreaterUniversalTest {

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
        Lanes batch = Epochs.batch(f, f.stepSize(), 1).distanceTo(f.start());
        evidence.require(Strictly.below("‖W_batch − W_0‖ < ‖W_epoch − W_0‖", batch.times(factor), epoch));
    }
}
