package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Incremental;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.PowerCohort;
import org.theoremcheck.generators.PowerLosses;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * With the eventually tiny rates, corrections for instances do not modify the function, read for the total later
 * movement: Σ_{j&gt;J} η_j·‖∇f(w_j)‖ → 0 as J → ∞ with η_j = 1/j.
 *
 * <p>Checked between j = 64 and 128 against G/10. False: on f = |w| every gradient has length 1, and the movement
 * between J and 2J is about ln 2 = 0.69 for every J: the harmonic series diverges.
 */
@Claim(
        id = "sgd.minuscule-steps.total",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, learning rate",
        section = "B Incremental updates",
        says = "η_j = 1/j ⟹ the total movement after step J tends to 0",
        expected = Verdict.REFUTED)
class MinusculeStepsTotalTest {

    private static final int FROM = 64;

    @Check
    void theLaterMovementIsSmall(@ForAll(supplier = PowerLosses.class) PowerCohort f, Evidence evidence) {
        conclude(f, evidence, 0.1);
    }

    @Mutant("a hundredth")
    void theLaterMovementIsTiny(@ForAll(supplier = PowerLosses.class) PowerCohort f, Evidence evidence) {
        conclude(f, evidence, 0.01);
    }

    private static void conclude(PowerCohort f, Evidence evidence, double share) {
        f.hypotheses().forEach(evidence::given);
        evidence.given(
                "the gradient is bounded: p = 1, λ = 0",
                f.power().equalTo(1).and(f.bowl().equalTo(0)));
        Lanes zero = f.start().minus(f.start());
        Schedule schedule = Schedule.harmonic(zero.plus(1));
        var method = new Incremental(schedule);
        Lanes[] moved = {zero};
        Draws draws = Draws.cyclic(zero.arithmetic());
        method.run(f.oracle(), f.start(), zero.plus(2 * FROM), draws, method.begin(f.start()), visit -> {
            Lanes step =
                    schedule.at(zero.plus(visit.t())).times(visit.gradient().abs());
            moved[0] = visit.t() > FROM ? moved[0].plus(step) : zero;
        });
        evidence.require("movement after J", moved[0], f.height().times(share));
    }
}
