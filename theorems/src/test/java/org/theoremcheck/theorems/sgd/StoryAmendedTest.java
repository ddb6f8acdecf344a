package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.generators.LeastSquares;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Presenting instances incrementally can be more effective than presenting all at once: on some data set one epoch with
 * its best step ends at less than half the loss of one batch step with its best step. Corrected form of the printed
 * claim, which says so of any problem.
 *
 * <p>It holds where curvatures differ, so that one batch step cannot suit all weights, while an epoch takes several:
 * with rows (1, 0), (0, 1), (1, 0) and targets 1, −1, 1 from 0 an epoch with η = 1 fits all three, and the best batch
 * step leaves 1/27.
 */
@Claim(
        id = "sgd.story.amended",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, the story so far",
        section = "B Incremental updates",
        says = "on some data set one epoch ends at less than half the loss of the best batch step",
        kind = Kind.EXISTENCE,
        instances = 8 * 1024)
class StoryAmendedTest {

    @Check
    void someDataSetHasABetterEpoch(@ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Lanes batch = BestStep.batch(f);
        evidence.exhibit("twice the loss after the epoch", BestStep.epoch(f).times(2), batch);
        evidence.exhibit(
                "the loss after the batch step is not small", batch.times(0).plus(1e-3), batch);
    }

    @Mutant("on one weight")
    void someDataSetWithOneWeightHasABetterEpoch(
            @ForAll(supplier = LeastSquares.ScalarTargets.class) LeastSquaresCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        evidence.exhibit("twice the loss after the epoch", BestStep.epoch(f).times(2), BestStep.batch(f));
    }
}
