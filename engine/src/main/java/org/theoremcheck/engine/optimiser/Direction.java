package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.lane.Lanes;

/** What a first-order method makes of a gradient before the step size scales it. */
public enum Direction {
    /** g. */
    GRADIENT {
        @Override
        Lanes of(Lanes g) {
            return g;
        }
    },
    /** g/‖g‖ over the whole block, the Frobenius norm for a layer; 0 where g = 0 or ‖g‖ underflows to 0. */
    NORMALISED {
        @Override
        Lanes of(Lanes g) {
            Lanes norm = g.norm();
            return norm.equalTo(0).choose(g.arithmetic().constant(0), g.over(norm));
        }
    };

    /** @param g gradient, not modified; d rows */
    abstract Lanes of(Lanes g);
}
