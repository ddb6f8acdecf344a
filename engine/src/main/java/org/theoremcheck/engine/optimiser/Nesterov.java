package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Nesterov's accelerated gradient: E_k = W_{k−1} + β·Δ_{k−1}, Δ_k = β·Δ_{k−1} − η·∇f(E_k), W_k = W_{k−1} + Δ_k, Δ_0 = 0.
 * Because W_k = E_k − η·∇f(E_k), the run visits the look-ahead points E_k, where gradients are taken; W_k is the memory
 * after step k.
 *
 * @param stepSize η &gt; 0, one row
 * @param momentum β in [0, 1), one row
 * @see <a href="https://doi.org/10.1007/978-1-4419-8853-9">Nesterov (2004), Introductory Lectures on Convex Optimization,
 *     (2.2.11)</a>
 */
public record Nesterov(Lanes stepSize, Lanes momentum) implements Optimiser<Lookahead> {
    @Override
    public Oracle sample(Oracle f, Draws draws, int t) {
        return f;
    }

    @Override
    public Lookahead begin(Lanes w0) {
        return new Lookahead(w0);
    }

    @Override
    public Step<Lookahead> step(Lanes ahead, Lanes g, Lookahead behind) {
        Lanes w = ahead.minusProduct(g, stepSize);
        return new Step<>(w.plus(w.minus(behind.w()).times(momentum)), new Lookahead(w));
    }
}
