package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * f(w) = ½Σ_i h_i·(w_i − c_i)² + ⟨g, w − c⟩: any quadratic with diagonal Hessian, written around the point c where it is 0.
 *
 * @param curvature h of either sign, d rows
 * @param centre c, d rows
 * @param tilt g = ∇f(c), d rows
 */
public record TiltedQuadratic(Lanes curvature, Lanes centre, Lanes tilt) implements Whole {
    @Override
    public Lanes risk(Lanes w) {
        Lanes away = w.minus(centre);
        return curvature.dot(away.square()).over(2).plus(tilt.dot(away));
    }

    @Override
    public Lanes gradient(Lanes w) {
        return curvature.times(w.minus(centre)).plus(tilt);
    }
}
