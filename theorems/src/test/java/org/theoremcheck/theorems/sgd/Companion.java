package org.theoremcheck.theorems.sgd;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * The matrix [[1 + β − s, −β], [1, 0]] that takes (W_k, W_{k−1}) to (W_{k+1}, W_k) under momentum on a curvature h, s =
 * ηh; its eigenvalues solve z² − (1 + β − s)z + β = 0.
 *
 * @param s ηh
 * @param beta β
 */
record Companion(Lanes s, Lanes beta) {
    Lanes trace() {
        return beta.plus(1).minus(s);
    }

    /** ρ, the greatest modulus of an eigenvalue. */
    Lanes spectralRadius() {
        Lanes discriminant = trace().square().minus(beta.times(4));
        Lanes real = trace().abs().plus(discriminant.max(0).sqrt()).over(2);
        return discriminant.below(0).choose(beta.sqrt(), real);
    }

    /**
     * ρ ≤ r as r·|trace| − β ≤ r², the criterion of Jury for the roots of the polynomial of z/r, where β ≤ r²: no root
     * of a discriminant that cancels.
     */
    Lanes excessOver(Lanes r) {
        return r.times(trace().abs()).minus(beta);
    }
}
