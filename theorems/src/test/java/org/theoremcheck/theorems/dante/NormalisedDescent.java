package org.theoremcheck.theorems.dante;

import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;

/**
 * The parameters of Theorem 8 for a layer: η = ε/κ, T ≥ κ²‖w₁ − w*‖²/ε², b ≥ M² log(4T/δ)/(2ε²).
 *
 * @param f êrr
 * @param start w₁
 * @param optimum w*
 * @param kappa κ, one row
 * @param epsilon ε = θ·(f(w₁) − f(w*)), one row
 */
record NormalisedDescent(Oracle f, Lanes start, Lanes optimum, Lanes kappa, Lanes epsilon) {

    /** From the point of the layer, with the family's θ. */
    static NormalisedDescent on(LayerCohort layer, Lanes kappa) {
        Oracle f = layer.oracle();
        Lanes gap = f.risk(layer.point()).minus(f.risk(layer.optimum()));
        return new NormalisedDescent(
                f,
                layer.point(),
                layer.optimum(),
                kappa,
                layer.cohort().get("share").times(gap));
    }

    /** κ = 2b³W/a. It holds on all of B(W*, 2W), because √êrr(V) ≤ b‖V − W*‖ is all that it takes from the ball. */
    static Lanes kappa(LayerCohort layer) {
        return SlqcOfLayers.printed(layer);
    }

    /** M = 4b²W²: every loss lies in [0, M] on B(W*, 2W). */
    static Lanes greatestLoss(LayerCohort layer) {
        return layer.b().times(layer.radius()).square().times(4);
    }

    /** η. */
    Lanes stepSize() {
        return epsilon.over(kappa);
    }

    /** κ²‖w₁ − w*‖²/ε², not rounded. */
    Lanes horizon() {
        return kappa.times(start.distanceTo(optimum)).over(epsilon).square();
    }

    /** T = ⌈share·κ²‖w₁ − w*‖²/ε²⌉. */
    Lanes steps(double share) {
        return horizon().times(share).map(Unary.CEIL);
    }

    /** T. */
    Lanes steps() {
        return steps(1);
    }

    /** M² log(4T/δ)/(2ε²). */
    Lanes minibatch(Lanes greatestLoss, double delta) {
        return greatestLoss
                .over(epsilon)
                .square()
                .times(steps().times(4 / delta).log())
                .over(2);
    }

    /** f(w) − f(w*). */
    Lanes gap(Lanes w) {
        return f.risk(w).minus(f.risk(optimum));
    }
}
