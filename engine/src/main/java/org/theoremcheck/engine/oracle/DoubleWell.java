package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * f(w) = ¼(w² − a²)² of one number: not convex, with minima at ±a and a local maximum at 0.
 *
 * @param minimum a ≥ 0, one row
 */
public record DoubleWell(Lanes minimum) implements Whole {
    @Override
    public Lanes risk(Lanes w) {
        return below(w).square().over(4);
    }

    @Override
    public Lanes gradient(Lanes w) {
        return below(w).times(w);
    }

    /** w² − a² = (w − a)(w + a). */
    private Lanes below(Lanes w) {
        return w.minus(minimum).times(w.plus(minimum));
    }
}
