package org.theoremcheck.theorems.sgd;

import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Incremental;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.PowerCohort;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * What a long run of gradient descent with a schedule leaves of f − f*.
 *
 * @param worst max of t·(f(w_t) − f*)·(weight of t) over the second half of the run
 * @param steepest G, the greatest |f′(w_t)| of the run
 */
record LateGaps(Lanes worst, Lanes steepest) {
    /** The weight of an iterate's gap, a function of t ≥ 2. */
    interface Weight {
        Lanes of(Lanes t);
    }

    /** T·(f(w_T) − f*) matters. */
    static Weight harmonic() {
        return t -> t;
    }

    /** T·(f(w_T) − f*)/ln T matters. */
    static Weight logarithmic() {
        return t -> t.over(t.log());
    }

    static LateGaps run(PowerCohort f, Schedule schedule, int horizon, Weight weight) {
        Lanes zero = f.start().minus(f.start());
        Lanes[] greatest = {zero, zero};
        var method = new Incremental(schedule);
        Lanes steps = zero.plus(horizon);
        method.run(f.oracle(), f.start(), steps, Draws.cyclic(zero.arithmetic()), method.begin(f.start()), visit -> {
            greatest[1] = greatest[1].max(visit.gradient().abs());
            if (visit.t() > horizon / 2) {
                Lanes t = zero.arithmetic().constant(visit.t());
                greatest[0] = greatest[0].max(visit.value().times(weight.of(t)));
            }
        });
        return new LateGaps(greatest[0], greatest[1]);
    }

    /** ‖w_1 − w*‖²/s + s·G²: the constant of subgradient descent with steps of size s, up to a factor. */
    Lanes natural(PowerCohort f, Lanes s) {
        return f.start().square().over(s).plus(s.times(steepest.square()));
    }
}
