package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/** a⁽ᵏ⁾: which share of the way to the surrogate's minimiser {@link Bsum} goes in update k. */
public interface StepLength {
    /**
     * a⁽ᵏ⁾, one row.
     *
     * @param k ≥ 1
     * @param f the block function, on the update's minibatch
     * @param w the block
     * @param d D − W, as many rows as w
     */
    Lanes towards(int k, Oracle f, Lanes w, Lanes d);
}
