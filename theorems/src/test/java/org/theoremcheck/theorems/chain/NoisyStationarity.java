package org.theoremcheck.theorems.chain;

import org.theoremcheck.engine.optimiser.Projection;
import org.theoremcheck.engine.problem.NoisyWellCohort;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * How stationary mini-batch SGD is in expectation, averaged over its first K iterates, γ = 1/(2L): exact, because all 2^{bK} outcomes of
 * the noise are followed, one per row.
 *
 * @param seen E‖G̃‖², G̃ the gradient mapping with the stochastic gradient
 * @param mapping E‖G‖², G the one with ∇F
 */
record NoisyStationarity(Lanes seen, Lanes mapping) {
    static NoisyStationarity of(NoisyWellCohort f, Projection set) {
        Lanes step = step(f);
        Lanes noise = noise(f);
        Lanes w = f.start();
        Lanes seen = w.times(0);
        Lanes mapping = seen;
        for (int k = 0; k < f.steps(); k++) {
            Lanes gradient = f.oracle().gradient(w);
            mapping = mapping.plus(squares(w, set.of(w.minus(gradient.times(step))), step));
            Lanes before = w.repeatEach(noise.rows());
            Lanes sampled = gradient.repeatEach(noise.rows()).plus(noise.tile(w.rows()));
            w = set.of(before.minus(sampled.times(step)));
            seen = seen.plus(squares(before, w, step));
        }
        return new NoisyStationarity(seen.over(f.steps()), mapping.over(f.steps()));
    }

    /**
     * E‖∇Q‖² averaged over the first n iterates on Q(w) = ½Lw², by the second moment E w² ← (1 − γL)²·E w² + γ²σ²/b.
     */
    static Lanes onQuadratic(NoisyWellCohort f) {
        Lanes kept = step(f).times(f.smooth()).negate().plus(1).square();
        Lanes added = step(f).times(f.noise()).square().over(f.minibatch());
        Lanes moment = f.start().square();
        Lanes sum = moment.times(0);
        for (int k = 0; k < f.longSteps(); k++) {
            sum = sum.plus(f.smooth().square().times(moment));
            moment = kept.times(moment).plus(added);
        }
        return sum.over(f.longSteps());
    }

    /** γ = 1/(2L). */
    private static Lanes step(NoisyWellCohort f) {
        return f.smooth().arithmetic().constant(0.5).over(f.smooth());
    }

    /** The mean of b signs times σ, one row per outcome. */
    private static Lanes noise(NoisyWellCohort f) {
        int outcomes = 1 << f.minibatch();
        double[] means = new double[outcomes];
        for (int i = 0; i < outcomes; i++) {
            means[i] = (2.0 * Integer.bitCount(i) - f.minibatch()) / f.minibatch();
        }
        return f.noise().times(f.noise().arithmetic().of(means, outcomes, 1));
    }

    private static Lanes squares(Lanes w, Lanes next, Lanes step) {
        return w.minus(next).over(step).square().mean();
    }
}
