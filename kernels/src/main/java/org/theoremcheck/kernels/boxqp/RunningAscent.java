package org.theoremcheck.kernels.boxqp;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Coordinate ascent for many duals of a hundred coordinates: residuals are kept up to date instead of formed afresh in every sweep, most sweeps are over the
 * coordinates that can still move, and the gap is certified from the final α alone.
 *
 * @param kernels where the sweeps run
 * @param tolerance relative gap Γ/Σε_iC_i at which a lane stops, well above the rounding errors that residuals collect, say 1e-10
 * @param passes most passes over all coordinates, ≥ 1
 * @see <a href="https://doi.org/10.1145/1390156.1390208">Hsieh, Chang, Lin, Keerthi, Sundararajan (2008), Algorithm 1</a>
 */
public record RunningAscent(BoxQpKernels kernels, double tolerance, int passes) implements BoxQp {
    public RunningAscent {
        if (!(tolerance >= 0) || passes < 1) {
            throw new IllegalArgumentException("tolerance " + tolerance + " with " + passes
                    + " passes; pass a tolerance ≥ 0 and at least one pass");
        }
    }

    @Override
    public BoxDual solve(Matrix q, Lanes target, Lanes box) {
        Terms.requireSquare(q);
        int n = q.rows();
        int lanes = Math.max(q.entries().lanes(), Math.max(target.lanes(), box.lanes()));
        Matrix own = q.with(q.entries().broadcast(n * n, lanes));
        Lanes aims = target.broadcast(n, lanes);
        Lanes boxes = box.broadcast(n, lanes);
        return kernels.ascend(own, aims, boxes, aims.dot(boxes).times(tolerance), passes);
    }
}
