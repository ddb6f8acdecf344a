package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * RMSProp: s ← γ·s + (1 − γ)·g², w ← w − η·g/√(s + ε), entrywise, s = 0 at the start, g the gradient on b examples drawn
 * afresh.
 *
 * @param stepSize η &gt; 0, one row
 * @param decay γ in [0, 1), one row
 * @param damping ε &gt; 0, one row
 * @param minibatch b, examples per step, ≥ 1
 * @see <a href="https://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf">Tieleman, Hinton (2012), Lecture
 *     6.5</a>
 */
public record RmsProp(Lanes stepSize, Lanes decay, Lanes damping, int minibatch) implements Optimiser<Squares> {
    public RmsProp {
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
        Lanes s = memory.of().times(decay).plus(g.square().times(decay.negate().plus(1)));
        return new Step<>(w.minus(g.times(stepSize).over(s.plus(damping).sqrt())), new Squares(s));
    }
}
