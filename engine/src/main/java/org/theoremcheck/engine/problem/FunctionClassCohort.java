package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A finite class of functions on a sample, by their values.
 *
 * <p>Variables: {@code f} (n×l), row r holding f_r(z_1) … f_r(z_ℓ).
 */
public record FunctionClassCohort(Cohort cohort) implements Problem {

    /** The values, n×ℓ. */
    public Matrix values() {
        return cohort.matrix("f");
    }

    /** Values are at most 1024 in absolute value: any bound would do. */
    @Override
    public List<Inequality> hypotheses() {
        return List.of(Hypothesis.atMost(
                "|f| ≤ 1024",
                values().entries().abs().greatest(),
                cohort.kernels().lane().constant(1024)));
    }
}
