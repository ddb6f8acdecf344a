package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.oracle.Quadratic;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * f(w) = ½Σ_i h_i·w_i² with a step size, a momentum and a number of steps: the functions on which first-order methods can
 * be followed by hand.
 *
 * <p>Variables: {@code h} (d), {@code w} (d), {@code η}, {@code β}, {@code k}.
 */
public record QuadraticCohort(Cohort cohort) implements Problem {
    /** The curvatures h, d rows. */
    public Lanes curvature() {
        return cohort.get("h");
    }

    /** λ, the least curvature. */
    public Lanes strong() {
        return curvature().least();
    }

    /** L, the greatest curvature. */
    public Lanes smooth() {
        return curvature().greatest();
    }

    /** w_0, d rows. */
    public Lanes start() {
        return cohort.get("w");
    }

    /** η. */
    public Lanes stepSize() {
        return cohort.get("η");
    }

    /** β. */
    public Lanes momentum() {
        return cohort.get("β");
    }

    /** k, a whole number. */
    public Lanes steps() {
        return cohort.get("k");
    }

    /** f; its minimiser is 0. */
    public Quadratic oracle() {
        return new Quadratic(curvature(), curvature().minus(curvature()));
    }

    /** 0 &lt; h_i, 0 &lt; η, 0 ≤ β &lt; 1, 1 ≤ k. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        Lanes one = cohort.kernels().lane().constant(1);
        return List.of(
                Hypothesis.below("0 < h_i", zero, strong()),
                Hypothesis.below("0 < η", zero, stepSize()),
                Hypothesis.atMost("0 ≤ β", zero, momentum()),
                Hypothesis.below("β < 1", momentum(), one),
                Hypothesis.atMost("1 ≤ k", one, steps()));
    }
}
