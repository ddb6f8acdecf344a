package org.theoremcheck.theorems.sgd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.theoremcheck.engine.optimiser.Averaging;
import org.theoremcheck.engine.optimiser.Clock;
import org.theoremcheck.engine.optimiser.Incremental;
import org.theoremcheck.engine.optimiser.Projection;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.optimiser.Step;
import org.theoremcheck.engine.oracle.KinkedSum;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.engine.problem.KinkedCohort;
import org.theoremcheck.engine.problem.LastIterateCohort;
import org.theoremcheck.engine.problem.NoisyBowlCohort;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Stochastic gradient descent with every sequence of draws followed, so that expectations are sums: m instances and T
 * iterates make m^(T−1) sequences. With m = 1 there is one, of any length.
 */
final class ExactSgd {
    private final Oracle f;
    private final List<Oracle> instances = new ArrayList<>();
    private final Incremental method;
    private final Averaging averaging;
    private final Lanes optimum;
    private final Lanes[] squares;
    private Lanes value;
    private Lanes distance;

    private ExactSgd(Oracle f, Incremental method, Averaging averaging, int horizon, Lanes start, Lanes optimum) {
        this.f = f;
        this.method = method;
        this.averaging = averaging;
        this.optimum = optimum;
        Lanes zero = start.arithmetic().constant(0);
        for (int i = 0; i < f.examples(); i++) {
            instances.add(f.minibatch(zero.plus(i)));
        }
        squares = new Lanes[horizon];
        Arrays.fill(squares, zero);
        value = zero;
        distance = zero;
        follow(1, start, start, method.begin(start), 1);
    }

    /** T iterates from w_1 over the interval; the output is an average of them. */
    static ExactSgd run(KinkedCohort f, Schedule schedule, Averaging averaging, int horizon) {
        var method = new Incremental(schedule, Projection.ontoBox(f.low(), f.high()));
        return new ExactSgd(f.oracle(), method, averaging, horizon, f.start(), f.optimum());
    }

    /** k iterates on a noisy bowl; the distance of the last one. */
    static ExactSgd run(NoisyBowlCohort f, Schedule schedule, int horizon) {
        Lanes zero = f.start().minus(f.start());
        return new ExactSgd(f.oracle(), new Incremental(schedule), Averaging.last(), horizon, f.start(), zero);
    }

    /** k iterates on ½w² with gradients w ± s: targets ±s drawn with replacement. */
    static ExactSgd targets(NoisyBowlCohort f, Lanes spread, Schedule schedule, int horizon) {
        Lanes zero = f.start().minus(f.start());
        Lanes none = zero.broadcast(2, zero.lanes());
        var targets = new KinkedSum(zero.plus(1), none, none, zero.arithmetic().stack(spread, spread.negate()));
        return new ExactSgd(targets, new Incremental(schedule), Averaging.last(), horizon, f.start(), zero);
    }

    /** T iterates on the function made for T, on the unit ball, measured against 0, where f = 0. */
    static ExactSgd run(LastIterateCohort f, Schedule schedule, Averaging averaging) {
        var method = new Incremental(schedule, Projection.ontoBall(f.factor().over(f.factor())));
        return new ExactSgd(f.oracle(), method, averaging, f.horizon(), f.start(), f.start());
    }

    /** @param probability of the way to w_t */
    private void follow(int t, Lanes w, Lanes mean, Clock clock, double probability) {
        double weight = probability;
        Lanes here = w;
        Lanes average = mean;
        Clock now = clock;
        for (int s = t; ; s++) {
            average = averaging.next(average, here, s, squares.length);
            double share = weight / instances.size();
            Lanes last = here;
            for (int i = 0; i < instances.size(); i++) {
                Lanes g = instances.get(i).gradient(here);
                squares[s - 1] = squares[s - 1].plus(g.normSquared().times(share));
                if (s < squares.length) {
                    Step<Clock> step = method.step(here, g, now);
                    // The last branch is followed by this loop, so that long runs need no deep stack.
                    if (i == instances.size() - 1) {
                        last = step.next();
                        now = step.memory();
                    } else {
                        follow(s + 1, step.next(), average, step.memory(), share);
                    }
                }
            }
            if (s == squares.length) {
                value = value.plus(f.risk(average).times(weight));
                distance = distance.plus(here.minus(optimum).normSquared().times(weight));
                return;
            }
            here = last;
            weight = share;
        }
    }

    /** E f(output) − f(w*). */
    Lanes gap() {
        return value.minus(f.risk(optimum));
    }

    /** E‖w_T − w*‖². */
    Lanes distanceSquared() {
        return distance;
    }

    /** G², the greatest E‖ĝ_t‖² over t ≤ T. */
    Lanes steepness() {
        Lanes greatest = squares[0];
        for (Lanes square : squares) {
            greatest = greatest.max(square);
        }
        return greatest;
    }
}
