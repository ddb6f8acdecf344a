package org.theoremcheck.theorems.dante;

import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.engine.problem.NoisyCohort;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Sample sizes that make êrr of a noisy generalised-ReLU GLM SLQC with probability ≥ 1 − δ, each solved for δ: the least δ that
 * n draws are enough for. A claim about every δ is then one inequality, P(not SLQC) ≤ δ(n).
 */
final class NoisySlqc {
    private NoisySlqc() {}

    /** κ = 2b³W/a. */
    static Lanes printedKappa(NoisyCohort glm) {
        return glm.b().pow(3).times(glm.radius()).times(2).over(glm.a());
    }

    /** Mask: the sample's risk is not (ε, κ, w*)-SLQC at w. */
    static Lanes fails(NoisyCohort glm, Oracle sample, Lanes kappa) {
        return Slqc.at(sample, glm.point(), glm.optimum(), kappa, glm.epsilon())
                .holds()
                .not();
    }

    /** δ with n = 2b²(12bW + 2bε/κ)²·log(1/δ)/(a²ε²). */
    static Lanes printedDelta(NoisyCohort glm, Lanes kappa, int n) {
        Lanes lambda = glm.b()
                .times(glm.radius().times(12).plus(glm.epsilon().over(kappa).times(2)));
        Lanes exponent =
                glm.a().times(glm.epsilon()).over(glm.b().times(lambda)).square();
        return exponent.times(n).over(-2).exp();
    }

    /**
     * δ with n = max{128b⁴W²M²L/(a²ε²), M²(1 + √(2L))²/(b²W²)}, L = log(2/δ); above 1 where n draws are not enough for any.
     */
    static Lanes amendedDelta(NoisyCohort glm, int n) {
        Lanes strength = strength(glm);
        Lanes accuracy = accuracy(glm);
        Lanes root = strength.arithmetic().constant(n).sqrt();
        Lanes first = accuracy.square().times(n).over(128);
        Lanes second = root.times(strength).minus(1).max(0).square().over(2);
        return first.min(second).negate().exp().times(2);
    }

    /** max{128b⁴W²M²L/(a²ε²), M²(1 + √(2L))²/(b²W²)}, L = log(2/δ). */
    static Lanes amendedSize(NoisyCohort glm, Lanes delta) {
        Lanes strength = strength(glm);
        Lanes accuracy = accuracy(glm);
        Lanes log = delta.over(2).log().negate();
        Lanes first = log.times(128).over(accuracy.square());
        Lanes second = log.times(2).sqrt().plus(1).over(strength).square();
        return first.max(second);
    }

    /** bW/M. */
    private static Lanes strength(NoisyCohort glm) {
        return glm.b().times(glm.radius()).over(glm.noiseBound());
    }

    /** aε/(b²WM). */
    private static Lanes accuracy(NoisyCohort glm) {
        return glm.a()
                .times(glm.epsilon())
                .over(glm.b().square().times(glm.radius()).times(glm.noiseBound()));
    }
}
