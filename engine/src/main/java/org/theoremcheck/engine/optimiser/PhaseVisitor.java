package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.lane.Lanes;

/** Sees every phase of an alternation: which layer trains, from where, and what came of it. */
public interface PhaseVisitor {
    /**
     * Called before a phase.
     *
     * @param alternation t, counted from 1
     * @param layer in training, counted from 0
     * @param w all weights before the phase
     * @return who watches the steps of this phase
     */
    Visitor steps(int alternation, int layer, Lanes w);

    /** Called after a phase. @param w all weights after it */
    void trained(int alternation, int layer, Lanes w);

    /** Looks away. */
    static PhaseVisitor none() {
        return new PhaseVisitor() {
            @Override
            public Visitor steps(int alternation, int layer, Lanes w) {
                return Visitor.none();
            }

            @Override
            public void trained(int alternation, int layer, Lanes w) {}
        };
    }
}
