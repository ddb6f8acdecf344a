package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * An iterative method: parameters, what it samples, and its step. All lanes of a cohort run side by side, each with its own
 * step size, horizon and random numbers.
 *
 * @param <S> what the method remembers between steps
 */
public sealed interface Optimiser<S extends Memory<S>>
        permits Adagrad, Adam, GradientDescent, Incremental, Momentum, Nesterov, Ngd, RmsProp, Rprop, Sgd, Sngd {
    /** f_t, the function whose gradient step t follows. @param t step, counted from 1 */
    Oracle sample(Oracle f, Draws draws, int t);

    /** The memory before the first step. */
    S begin(Lanes w1);

    /**
     * One step from w_t.
     *
     * @param w w_t, not modified; d rows
     * @param g ∇f_t(w_t), not modified; d rows
     */
    Step<S> step(Lanes w, Lanes g, S memory);

    /** Whether equal iterates have equal successors, so that a lane which once stays put is done. */
    default boolean repeats() {
        return false;
    }

    /** A run of a method that draws nothing; see {@link #run(Oracle, Lanes, Lanes, Draws, S, Visitor)}. */
    default Run<S> run(Oracle f, Lanes w1, Lanes steps) {
        return run(f, w1, steps, Draws.none());
    }

    /** A run from a fresh memory, unobserved. */
    default Run<S> run(Oracle f, Lanes w1, Lanes steps, Draws draws) {
        return run(f, w1, steps, draws, begin(w1), Visitor.none());
    }

    /**
     * Steps t = 1 … T from w₁.
     *
     * @param w1 start, d rows
     * @param steps T ≥ 0 per lane, one row; a lane with smaller T waits for the others
     * @throws IllegalArgumentException if some lane's T exceeds {@value Iteration#LIMIT}
     */
    default Run<S> run(Oracle f, Lanes w1, Lanes steps, Draws draws, S memory, Visitor visitor) {
        return new Iteration<>(this, f, draws, visitor).run(w1, steps, memory);
    }
}
