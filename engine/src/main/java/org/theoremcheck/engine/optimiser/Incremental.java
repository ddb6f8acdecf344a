package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Incremental and stochastic gradient descent with a schedule: w ← Π(w − η_j·∇f_t(w)), one instance t per step. The draws
 * decide the order: fixed, reshuffled in each epoch, or with replacement.
 *
 * @param schedule η_j
 * @param projection Π
 */
public record Incremental(Schedule schedule, Projection projection) implements Optimiser<Clock> {
    public Incremental(Schedule schedule) {
        this(schedule, Projection.none());
    }

    @Override
    public Oracle sample(Oracle f, Draws draws, int t) {
        return f.minibatch(draws.index(t, 1, f.examples()));
    }

    @Override
    public Clock begin(Lanes w1) {
        return Clock.start(w1);
    }

    @Override
    public Step<Clock> step(Lanes w, Lanes g, Clock clock) {
        Clock now = clock.tick();
        return new Step<>(projection.of(w.minusProduct(g, schedule.at(now.steps()))), now);
    }
}
