package org.theoremcheck.theorems.sgd;

import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Incremental;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.PowerCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * Runs that leave every ball. On f = (λ/2)w² + (h/p)|w|^p with p ≥ 3 and η_k = c/k: where η_k·h·|w_k|^(p−2) ≥ 4, the
 * next iterate has |w_{k+1}| ≥ 3|w_k|, and the condition holds there again, because η_{k+1}/η_k ≥ ½ and 3^(p−2) ≥ 3. So
 * one such k proves |w_k| → ∞.
 */
final class Escape {
    private static final double CERTIFICATE = 4;

    private Escape() {}

    /** Without noise, for the first two iterates. */
    static void conclude(PowerCohort f, Evidence evidence, double threshold) {
        f.hypotheses().forEach(evidence::given);
        Lanes zero = f.start().minus(f.start());
        Lanes steep = f.power().atLeast(3);
        Schedule schedule = Schedule.harmonic(f.stepSize());
        var method = new Incremental(schedule);
        var draws = Draws.cyclic(zero.arithmetic());
        method.run(f.oracle(), f.start(), zero.plus(2), draws, method.begin(f.start()), visit -> {
            Lanes size = visit.w().abs();
            Lanes growth = f.height().times(f.power().equalTo(3).choose(size, size.square()));
            Lanes now = schedule.at(zero.plus(visit.t()));
            Lanes bound = zero.plus(CERTIFICATE * threshold);
            evidence.require("no proof of escape at k = " + visit.t(), now.times(growth), bound, steep);
        });
    }
}
