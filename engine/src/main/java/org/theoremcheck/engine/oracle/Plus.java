package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * f + g.
 *
 * @param f no mean over examples
 * @param g no mean over examples
 */
public record Plus(Whole f, Whole g) implements Whole {
    @Override
    public Lanes risk(Lanes w) {
        return f.risk(w).plus(g.risk(w));
    }

    @Override
    public Lanes gradient(Lanes w) {
        return f.gradient(w).plus(g.gradient(w));
    }

    @Override
    public Lanes scale(Lanes w) {
        return f.scale(w).plus(g.scale(w));
    }
}
