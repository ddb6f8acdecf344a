package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * f(w) = max_i ⟨a_i, w⟩ + c_i, convex and max ‖a_i‖-Lipschitz. The subgradient is the mean of the active a_i.
 *
 * @param slopes a_i as rows, n×d
 * @param offsets c, n rows
 */
public record MaxOfAffine(Matrix slopes, Lanes offsets) implements Whole {
    @Override
    public Lanes risk(Lanes w) {
        return pieces(w).greatest();
    }

    @Override
    public Lanes gradient(Lanes w) {
        Lanes pieces = pieces(w);
        Lanes active = pieces.equalTo(pieces.greatest());
        return slopes.transposeTimes(Matrix.column(active.over(active.sum()))).entries();
    }

    private Lanes pieces(Lanes w) {
        return slopes.times(Matrix.column(w)).entries().plus(offsets);
    }
}
