package org.theoremcheck.theorems.dante;

import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Ngd;
import org.theoremcheck.engine.optimiser.Stateless;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * Theorem 8 with every minibatch the whole data set, and SLQC known at the visited points alone.
 *
 * <p>T ∈ {1, …, 8} and ε are the family's, η = ‖w₁ − w*‖/√T and κ = ε/η, so that T = κ²‖w₁ − w*‖²/ε².
 */
final class VisitedSlqc {
    private VisitedSlqc() {}

    /**
     * f(w̄) − f(w*) ≤ allowed·ε.
     *
     * @param steps how many are taken, one row, whole numbers
     */
    static void conclude(LayerCohort layer, Evidence evidence, Lanes steps, double allowed) {
        // Let
        layer.hypotheses().forEach(evidence::given);
        var f = layer.oracle();
        Lanes w1 = layer.point();
        Lanes wStar = layer.optimum();
        Lanes epsilon = layer.cohort().get("share").times(f.risk(w1));
        Lanes eta = w1.distanceTo(wStar).over(layer.cohort().get("T").sqrt());
        evidence.given("0 < ε", epsilon.above(0));
        Lanes[] everywhere = {eta.arithmetic().constant(1)};
        // Run
        var run = new Ngd(eta).run(f, w1, steps, Draws.none(), Stateless.NONE, visit -> {
            Slqc at = Slqc.measure(f, visit.w(), wStar);
            Lanes descends =
                    at.gradientNorm().above(0).and(eta.times(at.gradientNorm()).atMost(at.inner()));
            Lanes holds = at.gap().atMost(epsilon).or(descends);
            everywhere[0] = everywhere[0].and(holds.or(visit.running().not()));
        });
        // Then
        evidence.given("f is (ε, κ, w*)-SLQC at w₁ … w_T", everywhere[0]);
        evidence.require("f(w̄) − f(w*) ≤ " + (allowed == 1 ? "ε" : "3ε"), run.bestValue(), epsilon.times(allowed));
    }
}
