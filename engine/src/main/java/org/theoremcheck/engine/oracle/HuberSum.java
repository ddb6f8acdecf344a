package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * f(w) = Σ_i h_i·H(w_i; τ_i), H(v; τ) = ½v² for |v| ≤ τ and τ|v| − ½τ² beyond: convex, max h-smooth, least at 0 with
 * f(0) = 0.
 *
 * @param curvature h &gt; 0, d rows
 * @param knee τ &gt; 0, d rows
 * @see <a href="https://doi.org/10.1214/aoms/1177703732">Huber (1964)</a>
 */
public record HuberSum(Lanes curvature, Lanes knee) implements Whole {
    @Override
    public Lanes risk(Lanes w) {
        Lanes far = w.abs();
        Lanes near = far.min(knee);
        return curvature.dot(near.times(far.minus(near.over(2))));
    }

    @Override
    public Lanes gradient(Lanes w) {
        return curvature.times(w.min(knee).max(knee.negate()));
    }
}
