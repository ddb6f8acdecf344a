package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * f(w) = (1/T)Σ_t f_t(w), f_t(w) = ½Σ_i h_i·(w_i − a_ti)² with curvatures h = (1, 0.1): T targets in the plane.
 *
 * <p>Variable: {@code a} (T×2).
 */
public record TargetCloudCohort(Cohort cohort) implements Problem {
    private static final double[] CURVATURE = {1, 0.1};

    /** T. */
    public int instances() {
        return cohort.length("T");
    }

    /** h, 2 rows. */
    public Lanes curvature() {
        return cohort.kernels().lane().of(CURVATURE, 2, 1);
    }

    /** w*, the mean of the targets, 2 rows. */
    public Lanes optimum() {
        Lanes all = cohort.get("a");
        Lanes sum = all.slice(0, 2);
        for (int t = 1; t < instances(); t++) {
            sum = sum.plus(all.slice(2 * t, 2 * t + 2));
        }
        return sum.over(instances());
    }

    /** f(w) − f*. */
    public Lanes gap(Lanes w, Lanes optimum) {
        return curvature().dot(w.minus(optimum).square()).over(2);
    }

    /** ∇f_t(w). @param index t, counted from 0, one per lane */
    public Lanes gradient(Lanes w, Lanes index) {
        Lanes all = cohort.get("a");
        return curvature().times(w.minus(all.arithmetic().gatherBlocks(all, index, 2)));
    }

    /** |a_ti| ≤ 2¹⁰. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes bound = cohort.kernels().lane().constant(0x1p10);
        return List.of(Hypothesis.atMost("|a_ti| ≤ 2¹⁰", cohort.get("a").abs().greatest(), bound));
    }
}
