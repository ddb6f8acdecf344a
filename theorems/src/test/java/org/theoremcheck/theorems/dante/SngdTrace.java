package org.theoremcheck.theorems.dante;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Run;
import org.theoremcheck.engine.optimiser.Sngd;
import org.theoremcheck.engine.optimiser.Stateless;
import org.theoremcheck.engine.optimiser.Visitor.Visit;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * A run of SNGD with everything it saw.
 *
 * @param visits w₁ … w_T with f_t(w_t) and ∇f_t(w_t)
 * @param drawn the examples of f₁ … f_T
 */
record SngdTrace(List<Visit> visits, List<Lanes> drawn, Run<Stateless> run) {

    static SngdTrace of(Oracle f, Lanes w1, Lanes eta, int minibatch, int steps, Draws draws) {
        List<Visit> visits = new ArrayList<>();
        List<Lanes> drawn = new ArrayList<>();
        Draws noted = (t, b, m) -> {
            Lanes index = draws.index(t, b, m);
            drawn.add(index);
            return index;
        };
        Lanes horizon = eta.arithmetic().constant(steps);
        var run = new Sngd(eta, minibatch).run(f, w1, horizon, noted, Stateless.NONE, visits::add);
        return new SngdTrace(visits, drawn, run);
    }

    /** w_t, t from 1 to T + 1. */
    Lanes iterate(int t) {
        return t <= visits.size() ? visits.get(t - 1).w() : run.end();
    }

    /** The visited iterate with the least f_t(w_t), the first of equals. */
    Lanes firstOfTheLeast() {
        Lanes best = visits.get(0).w();
        Lanes value = visits.get(0).value();
        for (Visit visit : visits) {
            Lanes less = visit.value().below(value);
            best = less.choose(visit.w(), best);
            value = less.choose(visit.value(), value);
        }
        return best;
    }

    /** The last visited iterate w_T. */
    Lanes last() {
        return iterate(visits.size());
    }
}
