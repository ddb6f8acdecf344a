package org.theoremcheck.kernels.boxqp;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A point of the box and how far from optimal it can be.
 *
 * @param alpha α, n rows, 0 ≤ α ≤ C
 * @param gap Γ = P − D ≥ 0, one row; D(α) is within Γ of the maximum, and the primal point within √(2Γ) of the optimal one
 */
public record BoxDual(Lanes alpha, Lanes gap) {

    /**
     * A point with its certificate: with r = ε − Qα, Γ = Σ (C_i − α_i)(r_i)₊ + α_i(−r_i)₊, a sum of nonnegative numbers, so that
     * nothing cancels.
     *
     * @param alpha n rows inside the box
     */
    public static BoxDual of(Matrix q, Lanes target, Lanes box, Lanes alpha) {
        return certified(target.minus(q.times(Matrix.column(alpha)).entries()), box, alpha);
    }

    private static BoxDual certified(Lanes r, Lanes box, Lanes alpha) {
        Lanes below = box.minus(alpha).times(r.max(0));
        Lanes above = alpha.times(r.negate().max(0));
        return new BoxDual(alpha, below.plus(above).sum());
    }
}
