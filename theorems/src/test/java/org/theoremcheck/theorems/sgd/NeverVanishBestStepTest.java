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
 * ... but the benefits of incremental updates do not entirely vanish, read as: with each method's best constant step an
 * epoch ends strictly lower than a batch step, for T ≥ 2.
 *
 * <p>Checked on f_t = ½(w − a_t)² in the weaker form that the best batch step leaves something to gain. False: on one
 * weight the batch step η = 1 leads to the minimum itself, and nothing is strictly lower.
 */
@Claim(
        id = "sgd.diversity.never-vanish.best-step",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, diversity",
        section = "B Incremental updates",
        says = "with the best steps an epoch ends strictly lower than a batch step",
        expected = Verdict.REFUTED)
class NeverVanishBestStepTest {

    @Check
    void anEpochEndsStrictlyLower(
            @ForAll(supplier = LeastSquares.SeveralScalarTargets.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("at half the loss")
    void anEpochEndsAtHalfTheLoss(
            @ForAll(supplier = LeastSquares.SeveralScalarTargets.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("W_0 ≠ W*", f.start().equalTo(f.targets().mean()).not());
        evidence.given("targets differ", f.targets().least().below(f.targets().greatest()));
        // No epoch ends below the minimum, whatever η.
        Lanes least = f.oracle().risk(f.targets().mean());
        evidence.require(Strictly.below("f* < best batch step", least.times(factor), BestStep.batch(f)));
    }
}
