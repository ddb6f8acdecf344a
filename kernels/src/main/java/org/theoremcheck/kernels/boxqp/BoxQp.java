package org.theoremcheck.kernels.boxqp;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Maximise D(α) = Σ ε_iα_i − ½αᵀQα subject to 0 ≤ α ≤ C, per lane: the dual of a support vector machine without bias.
 *
 * <p>Defined behaviour at the edges: with Q_ii = 0 (a zero gradient) α_i = C_i where ε_i &gt; 0; with C_i = 0, α_i = 0; with ε = 0, α = 0.
 */
public interface BoxQp {
    /** Relative duality gap, Γ/Σε_iC_i, at which a lane stops: near the limit of doubles, far from that of 50 digits. */
    double TOLERANCE = 1e-13;

    /**
     * @param q Q, n×n, symmetric positive semidefinite
     * @param target ε ≥ 0, n rows, or one shared by all coordinates
     * @param box C ≥ 0, n rows, or one shared by all coordinates
     * @throws IllegalArgumentException if Q is not square
     */
    BoxDual solve(Matrix q, Lanes target, Lanes box);

    /** The method for small duals: a few sweeps, which end most problems exactly, then an interior point for those on which sweeps stall. */
    static BoxQp certified() {
        return new SweepsThenInterior(new CoordinateAscent(TOLERANCE, 12), new InteriorPoint(TOLERANCE, 60));
    }
}
