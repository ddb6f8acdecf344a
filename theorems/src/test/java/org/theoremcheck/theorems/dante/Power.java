package org.theoremcheck.theorems.dante;

import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Evidence;

/** The situations a generator must have covered before a HOLDS about SLQC is believed. */
final class Power {
    private Power() {}

    /** Slopes nearly equal and far apart, both activation patterns, the boundary of the ball, and a gap to close. */
    static void overSlopesAndBoundary(GlmCohort glm, Evidence evidence) {
        Lanes ratio = glm.a().over(glm.b());
        evidence.cover("a/b > 0.7", ratio.above(0.7), 0.25);
        evidence.cover("a/b < 0.05", ratio.below(0.05), 0.1);
        Lanes w = glm.point();
        Lanes atPoint = glm.x().times(Matrix.column(w)).entries().atLeast(0);
        Lanes atOptimum = glm.x().times(Matrix.column(glm.wStar())).entries().atLeast(0);
        evidence.cover(
                "w and w* differ in activation",
                atPoint.equalTo(atOptimum).not().greatest(),
                0.1);
        evidence.cover(
                "w and w* share an activation", atPoint.equalTo(atOptimum).greatest(), 0.1);
        boundary(glm, evidence);
        evidence.cover("êrr(w) > 0", glm.oracle().risk(w).above(0), 0.95);
    }

    /** ‖w‖ or ‖w*‖ within a billionth of W. */
    static void boundary(GlmCohort glm, Evidence evidence) {
        Lanes edge = glm.radius().times(1 - 1e-9);
        Lanes touches = glm.point().norm().atLeast(edge).or(glm.wStar().norm().atLeast(edge));
        evidence.cover("‖w‖ or ‖w*‖ = W", touches, 0.2);
    }

    /** Wide balls, saturated and unsaturated examples together, the boundary, and a gap to close. @param rate as in e^(−2·rate·|z|), the decay of φ′ */
    static void overSaturation(GlmCohort glm, Evidence evidence, double rate) {
        evidence.cover("W > 8", glm.radius().above(8), 0.1);
        Lanes decay = glm.x().times(Matrix.column(glm.point())).entries().abs().times(2 * rate);
        Lanes both = decay.greatest().above(4).and(decay.least().below(1));
        evidence.cover("saturated and unsaturated examples together", both, 0.05);
        boundary(glm, evidence);
        evidence.cover("êrr(w) > 0", glm.oracle().risk(glm.point()).above(0), 0.95);
    }
}
