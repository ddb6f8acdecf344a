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
 * The story so far: presenting instances incrementally can be more effective than presenting all at once in any
 * gradient-descent problem, read as: for every data set some η makes the loss after one epoch strictly lower than after
 * one batch step with any η′.
 *
 * <p>Checked on f_t = ½(w − a_t)² in the weaker form that the best batch step leaves something to gain. False: the
 * batch step η′ = 1 leads to the minimum itself; with T = 1 an epoch is a batch step.
 */
@Claim(
        id = "sgd.story",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, the story so far",
        section = "B Incremental updates",
        says = "for every data set some η makes an epoch strictly better than any batch step",
        expected = Verdict.REFUTED)
class StoryTest {

    @Check
    void everyDataSetHasABetterEpoch(
            @ForAll(supplier = LeastSquares.ScalarTargets.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("at half the loss")
    void everyDataSetHasAnEpochOfHalfTheLoss(
            @ForAll(supplier = LeastSquares.ScalarTargets.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("W_0 ≠ W*", f.start().equalTo(f.targets().mean()).not());
        // No epoch ends below the minimum, whatever η.
        Lanes least = f.oracle().risk(f.targets().mean());
        evidence.require(Strictly.below("f* < best batch step", least.times(factor), BestStep.batch(f)));
    }
}
