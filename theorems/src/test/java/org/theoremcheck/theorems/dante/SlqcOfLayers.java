package org.theoremcheck.theorems.dante;

import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** The claim that êrr of a layer is (ε, κ, W*)-SLQC at the drawn V, for every ε &gt; 0, in the Frobenius geometry. */
final class SlqcOfLayers {
    private SlqcOfLayers() {}

    /** need(V) ≤ κ. @param kappa one row */
    static void atThePoint(LayerCohort layer, Evidence evidence, Lanes kappa) {
        atThePoint(layer, layer.oracle(), evidence, kappa);
    }

    /** need(V) ≤ κ for another function of V. */
    static void atThePoint(LayerCohort layer, Oracle f, Evidence evidence, Lanes kappa) {
        layer.hypotheses().forEach(evidence::given);
        evidence.require(Slqc.forEveryEpsilon(f, layer.point(), layer.optimum(), kappa));
    }

    /** 2b³W/a. */
    static Lanes printed(LayerCohort layer) {
        return layer.b().pow(3).times(layer.radius()).times(2).over(layer.a());
    }

    /** 2b^{5/2}W/√a. */
    static Lanes sharper(LayerCohort layer) {
        Lanes b = layer.b();
        return b.square().times(b.over(layer.a()).sqrt()).times(layer.radius()).times(2);
    }

    /** Slopes near each other and far apart, the boundary of the ball, a gap to close. */
    static void power(LayerCohort layer, Evidence evidence) {
        Lanes ratio = layer.a().over(layer.b());
        evidence.cover("a/b > 0.7", ratio.above(0.7), 0.25);
        evidence.cover("a/b < 0.05", ratio.below(0.05), 0.1);
        evidence.cover("êrr(V) > 0", layer.oracle().risk(layer.point()).above(0), 0.95);
    }
}
