package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.RidgedNetwork;

/**
 * Which samples update k of {@link Bsum} sees. The loss is that of the batch, the regularisers stay whole.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (13), (A.10) and Section 6</a>
 */
@FunctionalInterface
public interface Minibatches {
    /** f on the samples of update k. @param k ≥ 1 */
    RidgedNetwork of(RidgedNetwork f, int k);

    /** All samples. */
    static Minibatches whole() {
        return (f, k) -> f;
    }

    /**
     * B samples, drawn afresh for every update.
     *
     * @param size B ≥ 1
     */
    static Minibatches fixed(Draws draws, int size) {
        Draws.requireMinibatch(size);
        return (f, k) -> f.minibatch(draws.index(k, size, f.examples()));
    }

    /** min(k, N) samples, drawn afresh for every update. */
    static Minibatches growing(Draws draws) {
        return (f, k) -> f.minibatch(draws.index(k, Math.min(k, f.examples()), f.examples()));
    }
}
