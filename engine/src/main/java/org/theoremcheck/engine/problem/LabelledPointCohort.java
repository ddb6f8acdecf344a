package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Points x_t on a line with labels ±1, and a classifier sign(ux + v) besides the one that minimises the loss.
 *
 * <p>Variables: {@code x} (T), {@code y} (T), {@code u}, {@code v}.
 */
public record LabelledPointCohort(Cohort cohort) implements Problem {
    /** x_t, T rows. */
    public Lanes points() {
        return cohort.get("x");
    }

    /** y_t ∈ {−1, 1}, T rows. */
    public Lanes labels() {
        return cohort.get("y");
    }

    /** The number of t with y_t·(u·x_t + v) ≤ 0. */
    public Lanes errors(Lanes u, Lanes v) {
        return labels().times(points().times(u).plus(v)).atMost(0).sum();
    }

    /** y_t² = 1. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        Lanes off = labels().square().minus(1).abs().greatest();
        return List.of(Hypothesis.atMost("y_t = ±1", off, zero));
    }
}
