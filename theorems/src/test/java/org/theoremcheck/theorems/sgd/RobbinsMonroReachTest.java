package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Incremental;
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
 * Σ η_k = ∞ lets the entire parameter space be searched, and it is needed: ‖w_k − w_1‖ ≤ G·Σ_{j&lt;k} η_j, G the
 * greatest ‖∇f_t‖ of the run, so that Σ η &lt; ‖w* − w_1‖/G never reaches w*.
 *
 * <p>Checked with η_j = c/j over one to three epochs. It holds by the triangle inequality; equality while the gradient
 * stays the same.
 */
@Claim(
        id = "sgd.rm.reach",
        paper = Paper.SGD_LECTURE,
        at = "When does SGD work",
        section = "C Convergence",
        says = "‖w_k − w_1‖ ≤ G·Σ_{j<k} η_j")
class RobbinsMonroReachTest {

    @Check
    void noRunGoesFurtherThanItsSteps(@ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("G/2")
    void noRunGoesHalfAsFar(@ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        Lanes zero = f.stepSize().minus(f.stepSize());
        Schedule schedule = Schedule.harmonic(f.stepSize());
        var method = new Incremental(schedule);
        var draws = Draws.withReplacement(f.cohort(), 0);
        int steps = 2 * f.instances();
        Lanes[] seen = {zero, zero};
        Lanes start = f.start();
        Lanes end = method.run(f.oracle(), start, zero.plus(steps), draws, method.begin(start), visit -> {
                    seen[0] = seen[0].max(visit.gradient().norm());
                    seen[1] = seen[1].plus(schedule.at(zero.plus(visit.t())));
                })
                .end();
        evidence.require(
                "‖w_k − w_1‖", end.distanceTo(start), seen[0].times(seen[1]).times(factor));
    }
}
