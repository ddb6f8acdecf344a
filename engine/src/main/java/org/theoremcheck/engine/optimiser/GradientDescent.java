package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Gradient descent: w ← Π(w − η·∇f(w)).
 *
 * @param stepSize η &gt; 0, one row
 * @param projection Π
 */
public record GradientDescent(Lanes stepSize, Projection projection) implements Optimiser<Stateless> {
    public GradientDescent(Lanes stepSize) {
        this(stepSize, Projection.none());
    }

    @Override
    public Oracle sample(Oracle f, Draws draws, int t) {
        return f;
    }

    @Override
    public Stateless begin(Lanes w1) {
        return Stateless.NONE;
    }

    @Override
    public Step<Stateless> step(Lanes w, Lanes g, Stateless none) {
        return new Step<>(projection.of(w.minusProduct(g, stepSize)), none);
    }

    @Override
    public boolean repeats() {
        return true;
    }
}
