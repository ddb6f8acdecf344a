package org.theoremcheck.engine.certificate;

import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Strong convexity by midpoints: f has modulus μ if and only if f((a + b)/2) + (μ/8)‖a − b‖² ≤ (f(a) + f(b))/2 for all a, b.
 * A violation is three values of f, and f need not be differentiable.
 *
 * @see <a href="https://doi.org/10.1007/978-3-319-91578-4">Nesterov (2018), Theorem 2.1.9</a>
 */
public final class BlockConvexity {
    private BlockConvexity() {}

    /**
     * The inequality of f for one pair.
     *
     * @param a a point, not modified
     * @param b another, as many rows
     * @param modulus μ ≥ 0, one row
     * @param counted mask of the lanes in which it is claimed
     */
    public static Inequality midpoint(Oracle f, Lanes a, Lanes b, Lanes modulus, Lanes counted) {
        Lanes middle = f.risk(a.plus(b).over(2));
        Lanes bowl = a.minus(b).normSquared().times(modulus).over(8);
        Lanes ends = f.risk(a).plus(f.risk(b)).over(2);
        return new Inequality("f((a + b)/2) + (μ/8)‖a − b‖² ≤ (f(a) + f(b))/2", middle.plus(bowl), ends, counted);
    }
}
