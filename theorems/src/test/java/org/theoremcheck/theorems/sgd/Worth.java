package org.theoremcheck.theorems.sgd;

import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.NoisyBowlCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * The worth of an incremental epoch: the number n of batch steps of the same η with equal expected squared error. For
 * targets ±s, drawn with replacement, f = ½w² and gradients w ± s; n solves (1 − η)²ⁿ·D² = E w_epoch², D the first
 * distance.
 */
final class Worth {
    /** Updates in an epoch. */
    static final int EPOCH = 5;

    private Worth() {}

    static void given(NoisyBowlCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("η < 1", f.factor().below(0.99));
        evidence.given("the start is not W*", f.start().abs().above(0.01));
    }

    /** n for the spread factor·s. */
    static Lanes of(NoisyBowlCohort f, double factor) {
        Schedule constant = Schedule.constant(f.factor());
        Lanes error = ExactSgd.targets(f, f.noise().times(factor), constant, EPOCH + 1)
                .distanceSquared();
        Lanes kept = f.factor().negate().plus(1);
        return error.over(f.start().square()).log().over(kept.log().times(2));
    }
}
