package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.generators.LeastSquares;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Tightly clumped data behave like identical ones: for convex f and 0 &lt; η ≤ 2/L, L of the mean, ‖W_epoch − W after T
 * batch steps‖ ≤ ηTζ, ζ the largest ‖∇f_t(W) − ∇f(W)‖ met along the epoch.
 *
 * <p>It holds because a batch step is not expansive, so that each update adds at most ηζ to the distance; equality
 * needs all deviations in one direction and no contraction.
 */
@Claim(
        id = "sgd.clumpy",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, clumped data (derived)",
        section = "B Incremental updates",
        says = "0 < η ≤ 2/L ⟹ ‖W_epoch − W after T batch steps‖ ≤ ηTζ")
class ClumpyTest {

    @Check
    void anEpochStaysNearTBatchSteps(@ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("ζ/4")
    void aQuarterOfTheDeviationSuffices(
            @ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 0.25);
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        Lanes eta = f.stepSize();
        Lanes zero = eta.minus(eta);
        evidence.given("ηL ≤ 2", eta.times(f.smooth()), zero.plus(2));
        Lanes[] deviation = {zero};
        Lanes epoch = Epochs.end(f, Schedule.constant(eta), 1, visit -> {
            Lanes off = visit.gradient().distanceTo(f.oracle().gradient(visit.w()));
            deviation[0] = deviation[0].max(off);
        });
        Lanes bound = eta.times(deviation[0]).times(f.instances() * factor);
        Lanes distance = epoch.distanceTo(Epochs.batch(f, eta, f.instances()));
        evidence.require("‖W_epoch − W_batch‖ ≤ ηTζ", distance, bound, Epochs.visible(f, bound.plus(distance)));
    }
}
