package org.theoremcheck.theorems.dante;

import org.theoremcheck.engine.optimiser.Visitor;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * What a run of normalised descent met: the visited iterate with the greatest f_t(w_t), when the gap first was at most a
 * goal, and how many iterates lay outside a ball. Takes notes; made for one run.
 */
final class Descended implements Visitor {
    private final NormalisedDescent descent;
    private final Lanes goal;
    private final Lanes radius;
    private Lanes worst;
    private Lanes worstValue;
    private Lanes before;
    private Lanes outside;
    private Lanes visited;

    /**
     * @param goal the gap to reach, one row
     * @param radius W of the ball around 0, one row
     */
    Descended(NormalisedDescent descent, Lanes goal, Lanes radius) {
        this.descent = descent;
        this.goal = goal;
        this.radius = radius;
        Lanes zero = goal.arithmetic().constant(0);
        worst = descent.start();
        worstValue = zero.minus(Double.POSITIVE_INFINITY);
        before = zero;
        outside = zero;
        visited = zero;
    }

    @Override
    public void visit(Visit visit) {
        Lanes worse = visit.running().and(visit.value().above(worstValue));
        worst = worse.choose(visit.w(), worst);
        worstValue = worse.choose(visit.value(), worstValue);
        visited = visited.plus(visit.running());
        // As long as every iterate has been above the goal, their number is that of all iterates so far.
        Lanes never = before.equalTo(visited.minus(visit.running()));
        Lanes above = descent.gap(visit.w()).above(goal);
        before = before.plus(visit.running().and(never).and(above));
        outside = outside.plus(visit.running().and(visit.w().norm().above(radius)));
    }

    /** The w_t with the greatest f_t(w_t). */
    Lanes worst() {
        return worst;
    }

    /** The number of iterates before the first that reached the goal. */
    Lanes before() {
        return before;
    }

    /** The share of iterates outside the ball. */
    Lanes outside() {
        return outside.over(visited);
    }
}
