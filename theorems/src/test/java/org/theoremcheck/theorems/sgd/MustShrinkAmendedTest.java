package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.generators.LeastSquares;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * We must shrink the learning rate for the last iterate to converge where data conflict: with constant 0 &lt; η ≤ 1 on
 * f_t = ½(w − a_t)², in each epoch some iterate is at least η·max|a_t − W*|/(2 − η) away from W*. Corrected form of the
 * printed claim.
 *
 * <p>It holds because η(a_t − W*) = e_j − (1 − η)e_{j−1} is at most (2 − η) times the greater of both errors; equality
 * in the cycle between two targets.
 */
@Claim(
        id = "sgd.must-shrink.amended",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, learning rate",
        section = "B Incremental updates",
        says = "constant η ≤ 1 ⟹ each epoch has an iterate at least η·max|a_t − W*|/(2 − η) away from W*")
class MustShrinkAmendedTest {

    @Check
    void someIterateOfEachEpochIsFar(
            @ForAll(supplier = LeastSquares.ScalarTargets.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("twice as far")
    void someIterateIsTwiceAsFar(
            @ForAll(supplier = LeastSquares.ScalarTargets.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, double factor) {
        var run = ConstantSteps.run(f, evidence);
        Lanes visible = Epochs.visible(f, run.floor());
        evidence.require("the floor ≤ max|w_j − W*|", run.floor().times(factor), run.farthest(), visible);
    }
}
