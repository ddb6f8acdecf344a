package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.lane.Lanes;

/** Π: the point of a closed convex set nearest to w. */
public interface Projection {
    /** @param w parameters, not modified; d rows */
    Lanes of(Lanes w);

    /** The whole space: Π(w) = w. */
    static Projection none() {
        return w -> w;
    }

    /**
     * The ball B(0, W): Π(w) = w where ‖w‖ ≤ W, else (W/‖w‖)·w, on the sphere up to rounding.
     *
     * @param radius W ≥ 0 in units of ‖w‖, one row
     */
    static Projection ontoBall(Lanes radius) {
        return w -> {
            Lanes norm = w.norm();
            return norm.atMost(radius).choose(w, w.times(radius.over(norm)));
        };
    }

    /**
     * The box between two corners, entrywise: Π(w) = min(max(w, low), high).
     *
     * @param low one row, or as many as w
     * @param high ≥ low, alike
     */
    static Projection ontoBox(Lanes low, Lanes high) {
        return w -> w.max(low).min(high);
    }
}
