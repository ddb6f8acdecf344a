package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Stochastic gradient descent: w ← Π(w − η·g), g the gradient on b examples drawn afresh with replacement.
 *
 * @param stepSize η &gt; 0, one row
 * @param minibatch b, examples per step, ≥ 1
 * @param projection Π
 */
public record Sgd(Lanes stepSize, int minibatch, Projection projection) implements Optimiser<Stateless> {
    public Sgd {
        Draws.requireMinibatch(minibatch);
    }

    public Sgd(Lanes stepSize, int minibatch) {
        this(stepSize, minibatch, Projection.none());
    }

    @Override
    public Oracle sample(Oracle f, Draws draws, int t) {
        return f.minibatch(draws.index(t, minibatch, f.examples()));
    }

    @Override
    public Stateless begin(Lanes w1) {
        return Stateless.NONE;
    }

    @Override
    public Step<Stateless> step(Lanes w, Lanes g, Stateless none) {
        return new Step<>(projection.of(w.minusProduct(g, stepSize)), none);
    }
}
