package org.theoremcheck.theorems.sgd;

import org.theoremcheck.engine.optimiser.GradientDescent;
import org.theoremcheck.engine.problem.SmoothCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * k steps of gradient descent on a λ-strongly convex, L-smooth function with a step size 0 &lt; η &lt; 2/L.
 *
 * @param f the function
 * @param end W_k
 * @param contraction c = max(|1 − ηλ|, |1 − ηL|)
 */
record BatchDescent(SmoothCohort f, Lanes end, Lanes contraction) {
    private static final int MOST_STEPS = 16;

    static BatchDescent run(SmoothCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Lanes reach = f.stepSize().times(f.smooth());
        evidence.given("ηL < 2", reach.below(2));
        Lanes end = new GradientDescent(f.stepSize())
                .run(f.oracle(), f.start(), f.steps())
                .end();
        return new BatchDescent(f, end, contraction(f, f.strong()));
    }

    /** max(|1 − ηλ|, |1 − ηL|) with another λ. */
    static Lanes contraction(SmoothCohort f, Lanes strong) {
        Lanes flat = f.stepSize().times(strong).negate().plus(1).abs();
        return flat.max(f.stepSize().times(f.smooth()).negate().plus(1).abs());
    }

    Lanes distance() {
        return end.distanceTo(f.optimum());
    }

    /** cᵏ for another c. */
    Lanes power(Lanes c) {
        return Powers.of(c, f.steps(), MOST_STEPS);
    }

    /** Mask: cᵏ exceeds what roundings of W leave of a distance. */
    Lanes visible(Lanes power) {
        Lanes size = f.distance().plus(f.optimum().norm());
        return power.times(f.distance()).above(size.times(size.arithmetic().noise()));
    }

    /** Mask: a share of the first gap exceeds what roundings of W and of f leave. */
    Lanes visibleGap(Lanes gap) {
        Lanes size = f.distance().plus(f.optimum().norm()).square().times(f.smooth());
        return gap.above(size.plus(f.oracle().scale(end)).times(gap.arithmetic().noise()));
    }
}
