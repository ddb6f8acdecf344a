package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Adam: m ← β₁·m + (1 − β₁)·g, v ← β₂·v + (1 − β₂)·g², w ← w − η·m̂/(√v̂ + ε) with m̂ = m/(1 − β₁ᵗ) and v̂ = v/(1 − β₂ᵗ),
 * entrywise, m = v = 0 at the start, g the gradient on b examples drawn afresh.
 *
 * @param stepSize η &gt; 0, one row
 * @param decay1 β₁ in [0, 1), one row
 * @param decay2 β₂ in [0, 1), one row
 * @param damping ε &gt; 0, one row
 * @param minibatch b, examples per step, ≥ 1
 * @see <a href="https://arxiv.org/abs/1412.6980">Kingma, Ba (2015), Algorithm 1</a>
 */
public record Adam(Lanes stepSize, Lanes decay1, Lanes decay2, Lanes damping, int minibatch)
        implements Optimiser<Moments> {
    public Adam {
        Draws.requireMinibatch(minibatch);
    }

    @Override
    public Oracle sample(Oracle f, Draws draws, int t) {
        return f.minibatch(draws.index(t, minibatch, f.examples()));
    }

    @Override
    public Moments begin(Lanes w1) {
        Lanes zero = w1.minus(w1);
        Lanes one = w1.arithmetic().constant(1);
        return new Moments(zero, zero, one, one);
    }

    @Override
    public Step<Moments> step(Lanes w, Lanes g, Moments memory) {
        Lanes m = memory.m().times(decay1).plus(g.times(complement(decay1)));
        Lanes v = memory.v().times(decay2).plus(g.square().times(complement(decay2)));
        Moments now =
                new Moments(m, v, memory.decay1().times(decay1), memory.decay2().times(decay2));
        Lanes mean = m.over(complement(now.decay1()));
        Lanes size = v.over(complement(now.decay2())).sqrt();
        return new Step<>(w.minus(mean.times(stepSize).over(size.plus(damping))), now);
    }

    private static Lanes complement(Lanes share) {
        return share.negate().plus(1);
    }
}
