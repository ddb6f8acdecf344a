package org.theoremcheck.theorems.chain;

import org.theoremcheck.engine.problem.NoisyWellCohort;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * A bound C·L·D/K + S·σ²/b.
 *
 * @param gap C
 * @param noise S
 */
record NoisyRate(double gap, double noise) {
    /** @param d D, one row @param steps K */
    Lanes of(NoisyWellCohort f, Lanes d, int steps) {
        Lanes descent = f.smooth().times(d).times(gap).over(steps);
        return descent.plus(f.noise().square().times(noise).over(f.minibatch()));
    }
}
