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

    /** Relative gap that sweeps which keep residuals up to date can certify: above the rounding errors that these collect. */
    double ASCENDED = 1e-10;

    /** Sweeps after which {@link #ascending} takes the other method. */
    int STALLED = 100;

    /**
     * @param q Q, n×n, symmetric positive semidefinite
     * @param target ε ≥ 0, n rows, or one shared by all coordinates
     * @param box C ≥ 0, n rows, or one shared by all coordinates
     * @throws IllegalArgumentException if Q is not square
     */
    BoxDual solve(Matrix q, Lanes target, Lanes box);

    /** The method for small duals: a few sweeps, which end most problems exactly, then an interior point for those on which sweeps stall. */
    static BoxQp certified() {
        return new SweepsThenInterior(new CoordinateAscent(TOLERANCE, 12), TOLERANCE, new InteriorPoint(TOLERANCE, 60));
    }

    /**
     * The method for minibatches: sweeps that keep residuals up to date, until a relative gap of 10⁻¹⁰ is certified, then an interior point for those problems on which {@value #STALLED}
     * sweeps were not enough.
     *
     * @param kernels where the sweeps run
     */
    static BoxQp ascending(BoxQpKernels kernels) {
        return new SweepsThenInterior(
                new RunningAscent(kernels, ASCENDED, STALLED), ASCENDED, new InteriorPoint(TOLERANCE, 60));
    }
}
