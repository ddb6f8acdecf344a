package org.theoremcheck.theorems.sgd;

import org.theoremcheck.engine.optimiser.Clock;
import org.theoremcheck.engine.optimiser.Incremental;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.NoisyBowlCohort;
import org.theoremcheck.kernels.lane.Lanes;

/** SGD on (λ/2)w² with gradients λw ± σ, each lane with its own random signs. */
final class NoisyRun {
    private static final int BLOCK = 100;

    private NoisyRun() {}

    /** |w_k| at these k, in increasing order. */
    static Lanes[] distances(NoisyBowlCohort f, Schedule schedule, int... at) {
        var method = new Incremental(schedule);
        Lanes[] seen = new Lanes[at.length];
        Lanes w = f.start();
        Clock clock = method.begin(w);
        Lanes signs = w;
        int next = 0;
        for (int k = 1; next < at.length; k++) {
            if ((k - 1) % BLOCK == 0) {
                signs = f.cohort().uniform((k - 1) / BLOCK, BLOCK).below(0.5).choose(-1, 1);
            }
            if (k == at[next]) {
                seen[next++] = w.abs();
            }
            Lanes g = f.strong().times(w).plus(f.noise().times(signs.row((k - 1) % BLOCK)));
            var step = method.step(w, g, clock);
            w = step.next();
            clock = step.memory();
        }
        return seen;
    }

    /** E w_k² after k − 1 steps, by the recursion E w² ← (1 − ηλ)²·E w² + η²σ². */
    static Lanes secondMoment(NoisyBowlCohort f, Schedule schedule, int k) {
        Lanes moment = f.start().square();
        for (int t = 1; t < k; t++) {
            Lanes eta = schedule.at(f.start().arithmetic().constant(t));
            Lanes kept = eta.times(f.strong()).negate().plus(1).square();
            moment = moment.times(kept).plus(eta.times(f.noise()).square());
        }
        return moment;
    }
}
