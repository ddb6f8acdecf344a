package org.theoremcheck.theorems.sgd;

import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.PowerCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** Gradient descent with steps 1/k: is k·(f(w_k) − f*) bounded by a multiple of f(w_1) − f* + f′(w_1)²? */
final class OneOverKSteps {
    private static final int HORIZON = 256;

    private OneOverKSteps() {}

    static void conclude(PowerCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("p ≥ 2", f.power().atLeast(2));
        evidence.given("w_1 ≠ w*", f.start().equalTo(0).not());
        Lanes one = f.start().arithmetic().constant(1);
        LateGaps late = LateGaps.run(f, Schedule.harmonic(one), HORIZON, LateGaps.harmonic());
        Lanes first = f.oracle().gradient(f.start()).abs();
        evidence.given("no gradient exceeds the first", late.steepest(), first);
        Lanes natural = f.oracle().risk(f.start()).plus(first.square());
        evidence.require("k·gap ≤ C", late.worst(), natural.times(factor));
    }
}
