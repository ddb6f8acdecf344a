package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Points of the plane to be grouped into K clusters, K points to start from, and orders in which the points are
 * presented.
 *
 * <p>Variables: {@code p} (m×2), {@code start} (K, numbers of points), {@code order} (r×m, each row a permutation of
 * the numbers of points, one row per pass over the data).
 */
public record CloudCohort(Cohort cohort) implements Problem {
    /** The points, m×2. */
    public Matrix points() {
        return cohort.matrix("p");
    }

    /** K. */
    public int clusters() {
        return cohort.length("K");
    }

    /** The starting centres, K×2: points of the cloud. */
    public Matrix centres() {
        Lanes chosen = points().entries().arithmetic().gatherBlocks(points().entries(), cohort.get("start"), 2);
        return new Matrix(chosen, clusters(), 2);
    }

    /** The number of the point that is presented at this place of a pass. */
    public Lanes presented(int pass, int place) {
        return cohort.get("order").row(pass * points().rows() + place);
    }

    /** Every number of a point is in [0, m). */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        Lanes last = zero.plus(points().rows() - 1);
        return List.of(
                Hypothesis.atMost("0 ≤ start", zero, cohort.get("start").least()),
                Hypothesis.atMost("start ≤ m − 1", cohort.get("start").greatest(), last),
                Hypothesis.atMost("0 ≤ order", zero, cohort.get("order").least()),
                Hypothesis.atMost("order ≤ m − 1", cohort.get("order").greatest(), last));
    }
}
