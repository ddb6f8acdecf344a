package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * f(w) = ½Σ_i h_i·(w_i − c_i)², which is min h-strongly convex and max h-smooth.
 *
 * @param curvature h, d rows
 * @param centre c, d rows
 */
public record Quadratic(Lanes curvature, Lanes centre) implements Whole, CurvedOracle {
    @Override
    public Lanes risk(Lanes w) {
        return curvature.dot(w.minus(centre).square()).over(2);
    }

    @Override
    public Lanes gradient(Lanes w) {
        return curvature.times(w.minus(centre));
    }

    @Override
    public Lanes hessianVector(Lanes w, Lanes v) {
        return v.times(curvature);
    }
}
