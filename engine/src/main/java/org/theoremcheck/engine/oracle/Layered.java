package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/** A risk whose parameters lie layer by layer in one block, so that methods can train one layer after the other. Layers count from 0. */
public interface Layered extends Oracle {
    /** Number of layers. */
    int depth();

    /** Number of parameters before a layer; of {@code depth()}, the number of all. */
    int offset(int layer);

    /** The risk as a function of one layer, all others frozen at their values in {@code w}. */
    Oracle block(Lanes w, int layer);
}
