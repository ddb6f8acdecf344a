package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Heavy-ball momentum: v ← μ·v + η·u, w ← w − v, with u = g (SGD + momentum) or u = g/‖g‖ (SNGD + momentum), g the gradient
 * on b examples drawn afresh with replacement; v = 0 at the start.
 *
 * @param direction u as a function of g
 * @param stepSize η &gt; 0, one row
 * @param momentum μ in [0, 1), one row
 * @param minibatch b, examples per step, ≥ 1
 * @see <a href="https://doi.org/10.1016/0041-5553(64)90137-5">Polyak (1964)</a>
 */
public record Momentum(Direction direction, Lanes stepSize, Lanes momentum, int minibatch)
        implements Optimiser<Velocity> {
    public Momentum {
        Draws.requireMinibatch(minibatch);
    }

    @Override
    public Oracle sample(Oracle f, Draws draws, int t) {
        return f.minibatch(draws.index(t, minibatch, f.examples()));
    }

    @Override
    public Velocity begin(Lanes w1) {
        return new Velocity(w1.minus(w1));
    }

    @Override
    public Step<Velocity> step(Lanes w, Lanes g, Velocity memory) {
        Lanes v = memory.v().times(momentum).plus(direction.of(g).times(stepSize));
        return new Step<>(w.minus(v), new Velocity(v));
    }
}
