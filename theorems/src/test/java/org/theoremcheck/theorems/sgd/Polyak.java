package org.theoremcheck.theorems.sgd;

import org.theoremcheck.engine.problem.QuadraticCohort;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * The parameters of momentum that contract all curvatures in [λ, L] fastest.
 *
 * @param stepSize η = 4/(√L + √λ)²
 * @param factor (√κ − 1)/(√κ + 1) = √β
 */
record Polyak(Lanes stepSize, Lanes factor) {
    static Polyak of(QuadraticCohort f) {
        Lanes steep = f.smooth().sqrt();
        Lanes flat = f.strong().sqrt();
        Lanes sum = steep.plus(flat);
        return new Polyak(
                sum.arithmetic().constant(4).over(sum.square()),
                steep.minus(flat).over(sum));
    }
}
