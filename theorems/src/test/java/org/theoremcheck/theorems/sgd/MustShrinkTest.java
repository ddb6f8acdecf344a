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
 * We <em>must</em> shrink the learning rate to converge, as printed, read for the last iterate: with constant η it does
 * not reach W*.
 *
 * <p>False where the fit is perfect: f_1 = ½(w − 1)² with η = 1 is at W* = 1 after one step and stays. For conflicting
 * data see {@code sgd.must-shrink.amended}.
 */
@Claim(
        id = "sgd.must-shrink",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, learning rate",
        section = "B Incremental updates",
        says = "constant η ⟹ the last iterate does not converge to W*",
        expected = Verdict.REFUTED)
class MustShrinkTest {

    @Check
    void aConstantStepDoesNotReachTheMinimum(
            @ForAll(supplier = LeastSquares.ScalarTargets.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 0);
    }

    @Mutant("it stays a thousandth away")
    void aConstantStepStaysAway(
            @ForAll(supplier = LeastSquares.ScalarTargets.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 1e-3);
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, double least) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("W_0 ≠ W*", f.start().equalTo(f.targets().mean()).not());
        Lanes distance = Epochs.once(f, f.stepSize()).distanceTo(f.targets().mean());
        evidence.require(Strictly.below("0 < |W − W*|", distance.times(0).plus(least), distance));
    }
}
