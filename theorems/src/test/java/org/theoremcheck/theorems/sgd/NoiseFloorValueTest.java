package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.NoisyBowlCohort;
import org.theoremcheck.generators.NoisyBowls;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * With constant η and targets ±1 drawn at random, E w² → η/(2 − η): after t steps it is η/(2 − η)·s²(1 − q) + q·w_1², q
 * = (1 − η)^(2t).
 *
 * <p>Checked over all sequences of up to 6 draws. It holds because E w² ← (1 − η)²E w² + η²s², whose fixed point it is.
 */
@Claim(
        id = "sgd.noise-floor.value",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, noise floor",
        section = "B Incremental updates",
        says = "f_t = ½(w ∓ 1)², constant η ⟹ E w² → η/(2 − η)")
class NoiseFloorValueTest {

    @Check
    void theSquareApproachesItsFloor(@ForAll(supplier = NoisyBowls.class) NoisyBowlCohort f, Evidence evidence) {
        conclude(f, evidence, f.factor().over(f.factor().negate().plus(2)));
    }

    @Mutant("η/(2 + η)")
    void theFloorIsLower(@ForAll(supplier = NoisyBowls.class) NoisyBowlCohort f, Evidence evidence) {
        conclude(f, evidence, f.factor().over(f.factor().plus(2)));
    }

    private static void conclude(NoisyBowlCohort f, Evidence evidence, Lanes floor) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("η < 2", f.factor().below(1.99));
        Schedule constant = Schedule.constant(f.factor());
        for (int t : new int[] {1, 6}) {
            Lanes q = f.factor().negate().plus(1).square().pow(t);
            Lanes stated = floor.times(f.noise().square())
                    .times(q.negate().plus(1))
                    .plus(q.times(f.start().square()));
            Lanes moment = ExactSgd.targets(f, f.noise(), constant, t + 1).distanceSquared();
            Coincidence.require(
                    evidence,
                    "E w² after " + t,
                    moment,
                    stated,
                    moment.plus(f.start().square()));
        }
    }
}
