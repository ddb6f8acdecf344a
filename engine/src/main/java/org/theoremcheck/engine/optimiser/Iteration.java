package org.theoremcheck.engine.optimiser;

import java.util.Arrays;
import org.theoremcheck.engine.oracle.Evaluation;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/** The loop around an {@link Optimiser}'s step; lanes stop by mask. */
final class Iteration<S extends Memory<S>> {
    /** Most steps of one run. */
    static final int LIMIT = 1 << 17;

    private final Optimiser<S> optimiser;
    private final Oracle f;
    private final Draws draws;
    private final Visitor visitor;

    Iteration(Optimiser<S> optimiser, Oracle f, Draws draws, Visitor visitor) {
        this.optimiser = optimiser;
        this.f = f;
        this.draws = draws;
        this.visitor = visitor;
    }

    Run<S> run(Lanes w1, Lanes steps, S memory) {
        Lanes zero = w1.arithmetic().constant(0);
        Lanes infinite = w1.arithmetic().constant(Double.POSITIVE_INFINITY);
        Run<S> run = new Run<>(w1, infinite, zero, w1, w1, memory, zero, zero, zero, Work.none(w1));
        int horizon = horizon(steps);
        for (int t = 1; t <= horizon; t++) {
            Lanes running =
                    steps.atLeast(t).and(run.diverged().or(run.converged()).not());
            run = step(run, t, running);
        }
        return run;
    }

    private Run<S> step(Run<S> run, int t, Lanes running) {
        Lanes w = run.end();
        Oracle sampled = optimiser.sample(f, draws, t);
        Evaluation at = sampled.evaluate(w);
        visitor.visit(new Visitor.Visit(t, w, sampled, at.risk(), at.gradient(), running));
        // The first visited iterate is best even if its value is infinite; NaN never beats anything.
        Lanes first = run.steps().equalTo(0);
        Lanes better = running.and(at.risk().below(run.bestValue()).or(first));
        Step<S> step = optimiser.step(w, at.gradient(), run.memory());
        Lanes finite = step.next().finite();
        Lanes moving = running.and(finite);
        Lanes stuck = optimiser.repeats() ? moving.and(step.next().equalTo(w).least()) : run.converged();
        return new Run<>(
                better.choose(w, run.best()),
                better.choose(at.risk(), run.bestValue()),
                better.choose(w.arithmetic().constant(t), run.bestAt()),
                running.choose(w, run.last()),
                moving.choose(step.next(), w),
                step.memory().where(moving, run.memory()),
                run.steps().plus(running),
                run.diverged().or(running.and(finite.not())),
                run.converged().or(stuck),
                run.work().and(running, w.rows(), sampled.multiplyAdds()));
    }

    /** The greatest T of all lanes: how long the loop runs decides nothing about any lane. */
    static int horizon(Lanes steps) {
        double greatest = Arrays.stream(steps.toDoubles()).reduce(0, Math::max);
        if (!(greatest <= LIMIT)) {
            throw new IllegalArgumentException("T is " + greatest + " in some lane, the most is " + LIMIT
                    + "; take a larger ε or leave such lanes out");
        }
        return (int) greatest;
    }
}
