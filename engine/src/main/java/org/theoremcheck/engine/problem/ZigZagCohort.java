package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Piecewise linear functions on [0, 1] with slopes in [−1, 1], given by n·q slopes on equal pieces, and their interpolants with n pieces.
 *
 * <p>Variable: {@code s} (n×q, the slopes from left to right).
 */
public record ZigZagCohort(Cohort cohort) implements Problem {
    /** n, the number of pieces of the interpolant. */
    public int pieces() {
        return cohort.length("n");
    }

    /** n·q, the number of pieces of f. */
    public int knots() {
        return pieces() * cohort.length("q");
    }

    /** f(j/(nq)) for j = 0 … nq, with f(0) = 0. */
    public Lanes[] values() {
        Lanes slopes = cohort.get("s");
        Lanes[] values = new Lanes[knots() + 1];
        values[0] = slopes.row(0).minus(slopes.row(0));
        for (int j = 0; j < knots(); j++) {
            values[j + 1] = values[j].plus(slopes.row(j).over(knots()));
        }
        return values;
    }

    /** |s_j| ≤ 1: f is 1-Lipschitz. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes one = cohort.kernels().lane().constant(1);
        return List.of(Hypothesis.atMost("|s_j| ≤ 1", cohort.get("s").abs().greatest(), one));
    }
}
