package org.theoremcheck.theorems.sgd;

import org.theoremcheck.engine.optimiser.Averaging;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * Incremental updates with constant 0 &lt; η ≤ 1 on f_t = ½(w − a_t)², after many epochs in the same order.
 *
 * @param farthest the greatest |w_j − W*| of the last epoch and the point before it
 * @param average |w̄ − W*| of the uniform average of all iterates
 * @param floor η·max|a_t − W*|/(2 − η), the amplitude of a cycle between two targets
 */
record ConstantSteps(Lanes farthest, Lanes average, Lanes floor) {
    private static final int EPOCHS = 40;

    static ConstantSteps run(LeastSquaresCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Lanes eta = f.stepSize();
        evidence.given("η ≤ 1", eta, eta.minus(eta).plus(1));
        evidence.given("η ≥ ¼", eta.minus(eta).plus(0.25), eta);
        Lanes best = f.targets().mean();
        Lanes zero = eta.minus(eta);
        Lanes[] seen = {zero, f.start()};
        int all = EPOCHS * f.instances();
        Lanes end = Epochs.end(f, Schedule.constant(eta), EPOCHS, visit -> {
            Lanes distance = visit.w().distanceTo(best);
            seen[0] = visit.t() > all - f.instances() ? seen[0].max(distance) : zero;
            seen[1] = Averaging.uniform().next(seen[1], visit.w(), visit.t(), all);
        });
        Lanes conflict = f.targets().minus(best).abs().greatest();
        Lanes floor = eta.times(conflict).over(eta.negate().plus(2));
        return new ConstantSteps(seen[0].max(end.distanceTo(best)), seen[1].distanceTo(best), floor);
    }
}
