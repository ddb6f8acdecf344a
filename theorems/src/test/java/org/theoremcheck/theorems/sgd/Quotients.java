package org.theoremcheck.theorems.sgd;

import org.theoremcheck.engine.problem.BiasedNetCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** Derivatives against difference quotients (Div(θ + hV) − Div(θ − hV))/(2h), which differ by h²/6 times a third derivative. */
final class Quotients {
    /** h; rounding leaves about 10⁻¹⁶/h of the quotient. */
    private static final double STEP = 0x1p-16;

    /** M: above a sixth of any third derivative along V, relative to 1 + Div, for the weights of the family. */
    private static final double THIRD = 1000;

    private Quotients() {}

    /** No kink of a ReLU lies within the reach of the difference quotient. */
    static void given(LectureNet net, Evidence evidence) {
        net.net().hypotheses().forEach(evidence::given);
        Lanes nearest = net.forward().z().get(0).abs().least();
        for (Lanes z : net.forward().z()) {
            nearest = nearest.min(z.abs().least());
        }
        boolean kinked = net.net().activation() == 4;
        evidence.given("|z| > 10⁻³ at every ReLU", kinked ? nearest.above(1e-3) : nearest.equalTo(nearest));
    }

    static void require(Evidence evidence, BiasedNetCohort cohort, Lanes derivative, LectureNet.Direction along) {
        LectureNet net = LectureNet.of(cohort);
        Lanes error = derivative.minus(net.differenceQuotient(along, STEP)).abs();
        evidence.require(
                "|⟨∇, V⟩ − quotient| ≤ Mh²", error, net.divergence().plus(1).times(THIRD * STEP * STEP));
    }
}
