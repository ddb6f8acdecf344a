package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.lane.Lanes;

/** η_t, the step size of step t = 1, 2, … */
@FunctionalInterface
public interface Schedule {
    /**
     * η_t.
     *
     * @param t number of the step, one row; lanes that waited count fewer steps
     */
    Lanes at(Lanes t);

    /** η_t = η. @param eta one row */
    static Schedule constant(Lanes eta) {
        return t -> eta;
    }

    /** η_t = c/t. @param c one row */
    static Schedule harmonic(Lanes c) {
        return t -> c.over(t);
    }

    /** η_t = c/√t. @param c one row */
    static Schedule inverseRoot(Lanes c) {
        return t -> c.over(t.sqrt());
    }

    /**
     * η_t = c·t^(−a).
     *
     * @param c one row
     * @param a one row; a ∈ (½, 1] are the schedules of Robbins and Monro
     */
    static Schedule power(Lanes c, Lanes a) {
        return t -> c.times(a.times(t.log()).negate().exp());
    }
}
