package org.theoremcheck.kernels.boxqp;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Coordinate ascent on signed gradients for many duals whose Q = GGᵀ need not be formed; the gap is certified once, from the final α alone.
 *
 * @param kernels where the sweeps run
 * @param tolerance relative gap Γ/Σε_iC_i at which a lane stops, estimated while it sweeps
 * @param sweeps most sweeps, ≥ 1
 * @see <a href="https://doi.org/10.1145/1390156.1390208">Hsieh, Chang, Lin, Keerthi, Sundararajan (2008), Algorithm 1</a>
 */
public record RowAscent(BoxQpKernels kernels, double tolerance, int sweeps) {
    public RowAscent {
        if (!(tolerance >= 0) || sweeps < 1) {
            throw new IllegalArgumentException("tolerance " + tolerance + " with " + sweeps
                    + " sweeps; pass a tolerance ≥ 0 and at least one sweep");
        }
    }

    /**
     * @param g G, n×P, a signed gradient per row
     * @param target ε ≥ 0, n rows, or one shared by all coordinates
     * @param box C ≥ 0, n rows, or one shared by all coordinates
     */
    public BoxDual solve(Matrix g, Lanes target, Lanes box) {
        int lanes = Math.max(g.entries().lanes(), Math.max(target.lanes(), box.lanes()));
        Matrix rows = g.with(g.entries().broadcast(g.rows() * g.columns(), lanes));
        Lanes aims = target.broadcast(g.rows(), lanes);
        Lanes boxes = box.broadcast(g.rows(), lanes);
        Lanes limit = aims.dot(boxes).times(tolerance);
        return kernels.ascendByRows(rows, aims, boxes, limit, sweeps);
    }
}
