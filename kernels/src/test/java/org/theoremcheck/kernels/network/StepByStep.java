package org.theoremcheck.kernels.network;

import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** The reference of a {@link GlmDescent}: its steps one by one, in lane operations. */
final class StepByStep {
    private StepByStep() {}

    static Descent run(Kernels k, GlmDescent run) {
        Lanes zero = k.lane().constant(0);
        Lanes w = run.start();
        Descent seen = new Descent(w, k.lane().constant(Double.POSITIVE_INFINITY), zero, w, w, zero, zero);
        for (int t = 1; t <= run.horizon(); t++) {
            seen = step(k, run, seen, t);
        }
        return seen;
    }

    private static Descent step(Kernels k, GlmDescent run, Descent seen, int t) {
        Lanes w = seen.end();
        GlmRisk risk = run.risk();
        ExampleDraws draws = run.draws();
        Lanes index = k.random()
                .whole(
                        draws.key(),
                        draws.stream() + t,
                        draws.counters(),
                        run.minibatch(),
                        risk.x().rows());
        Matrix x = new Matrix(
                k.lane().gatherBlocks(risk.x().entries(), index, risk.x().columns()),
                run.minibatch(),
                risk.x().columns());
        Lanes z = x.times(Matrix.column(w)).entries();
        Lanes slope = z.atLeast(0).choose(risk.slopes().from(), risk.slopes().below());
        Lanes residual = slope.times(z).minus(k.lane().gatherBlocks(risk.y(), index, 1));
        Lanes value = residual.normSquared().over(risk.c() * run.minibatch());
        Lanes pull = residual.over(risk.c() * run.minibatch() / 2.0).times(slope);
        Lanes g = x.transposeTimes(Matrix.column(pull)).entries();
        Lanes norm = g.norm();
        Lanes direction = norm.equalTo(0).choose(k.lane().constant(0), g.over(norm));
        Lanes free = w.minus(direction.times(run.stepSize()));
        Lanes next = run.radius().map(r -> projected(free, r)).orElse(free);
        Lanes running = run.steps().atLeast(t).and(seen.diverged().not());
        Lanes better = running.and(value.below(seen.bestValue()).or(seen.steps().equalTo(0)));
        Lanes moving = running.and(next.finite());
        return new Descent(
                better.choose(w, seen.best()),
                better.choose(value, seen.bestValue()),
                better.choose(k.lane().constant(t), seen.bestAt()),
                running.choose(w, seen.last()),
                moving.choose(next, w),
                seen.steps().plus(running),
                seen.diverged().or(running.and(next.finite().not())));
    }

    private static Lanes projected(Lanes w, Lanes radius) {
        Lanes norm = w.norm();
        return norm.atMost(radius).choose(w, w.times(radius.over(norm)));
    }
}
