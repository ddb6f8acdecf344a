package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Generalised ReLUs seen at two arguments. Variables: {@code u}, {@code z}, {@code a}, {@code b}.
 *
 * @param order the hypothesis on a and b
 */
public record KinkCohort(Cohort cohort, SlopeOrder order) implements Problem {
    public Lanes u() {
        return cohort.get("u");
    }

    public Lanes z() {
        return cohort.get("z");
    }

    /** The slope for z &lt; 0. */
    public Lanes a() {
        return cohort.get("a");
    }

    /** The slope for z ≥ 0. */
    public Lanes b() {
        return cohort.get("b");
    }

    public GeneralisedRelu activation() {
        return new GeneralisedRelu(a(), b());
    }

    @Override
    public List<Inequality> hypotheses() {
        return order.hypotheses(a(), b());
    }
}
