package org.theoremcheck.theorems.sgd;

import org.theoremcheck.engine.problem.KinkedCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** The situations that must have been covered before a rate in expectation is believed. */
final class Kinks {
    private Kinks() {}

    /** Noise, kinks, a minimiser on the boundary, and a way to go. */
    static void cover(KinkedCohort f, Evidence evidence) {
        Lanes slopes = f.cohort().get("c");
        Lanes steep = f.cohort().get("α").greatest();
        Lanes best = f.optimum();
        evidence.cover("stochastic gradients with noise", slopes.least().below(slopes.greatest()), 0.4);
        evidence.cover("a kink", steep.above(0), 0.3);
        evidence.cover("the minimiser on the boundary", best.equalTo(f.low()).or(best.equalTo(f.high())), 0.1);
        evidence.cover("w_1 ≠ w*", best.equalTo(f.start()).not(), 0.6);
    }
}
