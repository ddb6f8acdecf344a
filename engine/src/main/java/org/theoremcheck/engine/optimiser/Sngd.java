package org.theoremcheck.engine.optimiser;

import java.util.Optional;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Stochastic normalised gradient descent: w ← Π(w − η·g/‖g‖), g the gradient on b examples drawn afresh with replacement; a
 * lane with g = 0 stays.
 *
 * @param stepSize η ≥ 0, a length in parameter space, one row
 * @param minibatch b, examples per step, ≥ 1
 * @param projection Π
 * @see <a href="https://arxiv.org/abs/1507.02030">Hazan, Levy, Shalev-Shwartz (2015), Algorithm 2</a>
 */
public record Sngd(Lanes stepSize, int minibatch, Projection projection) implements Optimiser<Stateless> {
    public Sngd {
        Draws.requireMinibatch(minibatch);
    }

    public Sngd(Lanes stepSize, int minibatch) {
        this(stepSize, minibatch, Projection.none());
    }

    @Override
    public Oracle sample(Oracle f, Draws draws, int t) {
        return f.minibatch(draws.index(t, minibatch, f.examples()));
    }

    @Override
    public Stateless begin(Lanes w1) {
        return Stateless.NONE;
    }

    @Override
    public Step<Stateless> step(Lanes w, Lanes g, Stateless none) {
        return new Step<>(projection.of(w.minus(Direction.NORMALISED.of(g).times(stepSize))), none);
    }

    /** One kernel takes all steps where the backend has one for the case, see {@link WholeRun}; to the same bits. */
    @Override
    public Run<Stateless> run(Oracle f, Lanes w1, Lanes steps, Draws draws, Stateless none, Visitor visitor) {
        Optional<Run<Stateless>> whole =
                visitor == Visitor.none() ? WholeRun.of(this, f, draws, w1, steps) : Optional.empty();
        return whole.orElseGet(() -> Optimiser.super.run(f, w1, steps, draws, none, visitor));
    }
}
