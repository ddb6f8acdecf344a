package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Adagrad: s ← s + g², w ← w − η·g/(√s + ε), entrywise, g the gradient on b examples drawn afresh.
 *
 * @param stepSize η &gt; 0, one row
 * @param damping ε &gt; 0, one row; keeps a weight without gradients where it is
 * @param minibatch b, examples per step, ≥ 1
 * @see <a href="https://jmlr.org/papers/v12/duchi11a.html">Duchi, Hazan, Singer (2011)</a>
 */
public record Adagrad(Lanes stepSize, Lanes damping, int minibatch) implements Optimiser<Squares> {
    public Adagrad {
        Draws.requireMinibatch(minibatch);
    }

    @Override
    public Oracle sample(Oracle f, Draws draws, int t) {
        return f.minibatch(draws.index(t, minibatch, f.examples()));
    }

    @Override
    public Squares begin(Lanes w1) {
        return new Squares(w1.minus(w1));
    }

    @Override
    public Step<Squares> step(Lanes w, Lanes g, Squares memory) {
        Lanes s = memory.of().plus(g.square());
        return new Step<>(w.minus(g.times(stepSize).over(s.sqrt().plus(damping))), new Squares(s));
    }
}
