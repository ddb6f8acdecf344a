package org.theoremcheck.theorems;

import java.util.Comparator;
import org.theoremcheck.engine.problem.Instance;

/**
 * An instance worth following: the tighter, the earlier in order.
 *
 * @param score excess of a conclusion, or margin of an example, in [−1, 1]
 * @param candidate whether it violates, or is an example, beyond the rounding noise of doubles
 * @param scale relative step size with which the adversary perturbs it, &gt; 0
 */
record Lead(Instance instance, double score, boolean candidate, double scale) {
    /** Step size of an instance that was drawn at random. */
    static final double FIRST_SCALE = 0.25;

    /** Greater scores first; of equal ones the smaller instance number. */
    static final Comparator<Lead> ORDER = Comparator.comparingDouble(Lead::score)
            .reversed()
            .thenComparingLong(lead -> lead.instance().index());

    Lead withScale(double other) {
        return new Lead(instance, score, candidate, other);
    }
}
