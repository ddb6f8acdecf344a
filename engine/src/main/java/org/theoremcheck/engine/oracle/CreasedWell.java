package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * f(w) = Σ_i h_i·P(w_i; a_i), P(v; a) = ½(|v| − 2a)² for |v| ≥ a and a² − ½v² below: a ridge at 0 between two valleys at ±2a,
 * max h-smooth, least value 0. Gradients grow on the way down the ridge and shrink in the valley.
 *
 * @param curvature h &gt; 0, d rows
 * @param crease a &gt; 0, d rows
 */
public record CreasedWell(Lanes curvature, Lanes crease) implements Whole {
    @Override
    public Lanes risk(Lanes w) {
        Lanes far = w.abs();
        Lanes valley = far.minus(crease.times(2)).square().over(2);
        Lanes ridge = crease.square().minus(far.square().over(2));
        return curvature.dot(far.atLeast(crease).choose(valley, ridge));
    }

    @Override
    public Lanes gradient(Lanes w) {
        Lanes far = w.abs();
        Lanes valley = w.atLeast(0).choose(w.minus(crease.times(2)), w.plus(crease.times(2)));
        return curvature.times(far.atLeast(crease).choose(valley, w.negate()));
    }
}
