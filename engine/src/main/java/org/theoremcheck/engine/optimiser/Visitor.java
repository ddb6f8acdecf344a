package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/** Sees every iterate of a run, so that a claim can check hypotheses at the visited points. */
@FunctionalInterface
public interface Visitor {
    /** Called for t = 1, 2, … before the step from w_t. */
    void visit(Visit visit);

    Visitor NONE = visit -> {};

    /** Looks away; always the same one, so that a run may know that nobody looks. */
    static Visitor none() {
        return NONE;
    }

    /**
     * An iterate.
     *
     * @param t step, counted from 1
     * @param w w_t, d rows
     * @param sampled f_t, the minibatch's risk; f itself if the method draws nothing
     * @param value f_t(w_t), one row
     * @param gradient ∇f_t(w_t), d rows
     * @param running mask of the lanes that take step t; in the others w is where they stopped
     */
    record Visit(int t, Lanes w, Oracle sampled, Lanes value, Lanes gradient, Lanes running) {}
}
