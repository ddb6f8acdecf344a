package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.lane.Lanes;

/** The memory of a method that remembers nothing. */
public enum Stateless implements Memory<Stateless> {
    /** The only one. */
    NONE;

    @Override
    public Stateless where(Lanes mask, Stateless otherwise) {
        return this;
    }
}
