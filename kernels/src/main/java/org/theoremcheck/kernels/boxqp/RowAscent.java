package org.theoremcheck.kernels.boxqp;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Coordinate ascent on signed gradients for many duals whose Q = GGᵀ need not be formed.
 *
 * @param kernels where the sweeps run
 * @param tolerance relative gap Γ/Σε_iC_i at which a lane stops
 * @param passes most passes over all coordinates, ≥ 1
 * @see <a href="https://doi.org/10.1145/1390156.1390208">Hsieh, Chang, Lin, Keerthi, Sundararajan (2008), Algorithm 1</a>
 */
public record RowAscent(BoxQpKernels kernels, double tolerance, int passes) {
    public RowAscent {
        if (!(tolerance >= 0) || passes < 1) {
            throw new IllegalArgumentException("tolerance " + tolerance + " with " + passes
                    + " passes; pass a tolerance ≥ 0 and at least one pass");
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
        return kernels.ascendByRows(rows, aims, boxes, limit, passes);
    }
}
