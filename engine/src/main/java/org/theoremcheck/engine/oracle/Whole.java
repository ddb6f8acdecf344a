package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/** A function that is no mean over examples: every sample of it is itself. */
public interface Whole extends Oracle {
    @Override
    default int examples() {
        return 1;
    }

    @Override
    default Oracle minibatch(Lanes index) {
        return this;
    }
}
