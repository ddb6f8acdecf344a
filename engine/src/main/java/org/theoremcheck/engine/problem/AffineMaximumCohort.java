package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.oracle.MaxOfAffine;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.engine.oracle.Scaled;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Maxima of affine functions, convex and G-Lipschitz everywhere. Variables: {@code A} (n×d: slopes), {@code c} (n),
 * {@code x} and {@code z} (d), {@code G}.
 */
public record AffineMaximumCohort(Cohort cohort) implements Problem {
    /** f(w) = max_i ⟨a_i, w⟩ + c_i. */
    public MaxOfAffine maximum() {
        return new MaxOfAffine(cohort.matrix("A"), cohort.get("c"));
    }

    /** min_i ⟨a_i, w⟩ + c_i, concave with the same Lipschitz constant: a mutation. */
    public Oracle minimum() {
        Matrix a = cohort.matrix("A");
        return new Scaled(
                new MaxOfAffine(a.with(a.entries().negate()), cohort.get("c").negate()), -1);
    }

    /** The point x, d rows. */
    public Lanes point() {
        return cohort.get("x");
    }

    /** Any reference z, d rows. */
    public Lanes reference() {
        return cohort.get("z");
    }

    /** G. */
    public Lanes lipschitz() {
        return cohort.get("G");
    }

    @Override
    public List<Inequality> hypotheses() {
        return List.of(Hypothesis.inBall("‖a_i‖² ≤ G²", cohort.get("A"), cohort.length("d"), lipschitz()));
    }
}
