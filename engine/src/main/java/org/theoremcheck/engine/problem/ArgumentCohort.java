package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Pairs of arguments z, u of a generalised ReLU. Variables: {@code z}, {@code u} (n), {@code a}, {@code b}.
 *
 * @param slopes the hypotheses on a and b
 */
public record ArgumentCohort(Cohort cohort, List<Inequality> slopes) implements Problem {
    public ArgumentCohort {
        slopes = List.copyOf(slopes);
    }

    /** z, n rows. */
    public Lanes z() {
        return cohort.get("z");
    }

    /** u, n rows. */
    public Lanes u() {
        return cohort.get("u");
    }

    /** The slope a for z &lt; 0. */
    public Lanes a() {
        return cohort.get("a");
    }

    /** The slope b for z ≥ 0. */
    public Lanes b() {
        return cohort.get("b");
    }

    public GeneralisedRelu phi() {
        return new GeneralisedRelu(a(), b());
    }

    @Override
    public List<Inequality> hypotheses() {
        return slopes;
    }
}
