package org.theoremcheck.theorems.chain;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.GradientDescent;
import org.theoremcheck.engine.optimiser.Projection;
import org.theoremcheck.engine.problem.DescentCohort;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * How stationary a run of projected gradient descent was, G(w) = (w − Π(w − γ∇F(w)))/γ.
 *
 * @param best min ‖G(w_j)‖², j &lt; K
 * @param last ‖G(w_{K−1})‖²
 */
record Stationarity(Lanes best, Lanes last) {
    /** K steps from w_0. @param step γ, one row */
    static Stationarity of(DescentCohort f, Lanes step) {
        List<Lanes> squares = new ArrayList<>();
        List<Lanes> counted = new ArrayList<>();
        Projection set = f.set()::apply;
        GradientDescent descent = new GradientDescent(step, set);
        descent.run(f.oracle(), f.start(), f.steps(), Draws.none(), descent.begin(f.start()), visit -> {
            Lanes next = set.of(visit.w().minus(visit.gradient().times(step)));
            squares.add(visit.w().minus(next).over(step).normSquared());
            counted.add(visit.running());
        });
        Lanes best = squares.get(0);
        Lanes last = squares.get(0);
        for (int t = 1; t < squares.size(); t++) {
            best = counted.get(t).choose(best.min(squares.get(t)), best);
            last = counted.get(t).choose(squares.get(t), last);
        }
        return new Stationarity(best, last);
    }
}
