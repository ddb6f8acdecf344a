package org.theoremcheck.theorems;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
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

    /** The first few leads in {@link #ORDER} of all that were offered; instances are only built when they enter. */
    static final class Best {
        private final int capacity;
        private final List<Lead> leads = new ArrayList<>();

        Best(int capacity) {
            this.capacity = capacity;
        }

        void offer(Lead lead) {
            offer(lead.score(), lead.instance().index(), lane -> lead, 0);
        }

        /** @param build the lead of a lane, called only if it enters */
        void offer(double score, long index, IntFunction<Lead> build, int lane) {
            if (leads.size() == capacity) {
                Lead last = leads.get(capacity - 1);
                int order = Double.compare(score, last.score());
                if (order < 0 || (order == 0 && index >= last.instance().index())) {
                    return;
                }
                leads.remove(capacity - 1);
            }
            Lead lead = build.apply(lane);
            int at = Collections.binarySearch(leads, lead, ORDER);
            leads.add(at < 0 ? -at - 1 : at, lead);
        }

        List<Lead> inOrder() {
            return List.copyOf(leads);
        }
    }
}
