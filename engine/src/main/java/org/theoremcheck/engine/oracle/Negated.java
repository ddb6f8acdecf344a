package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/** −f: concave where f is convex. */
public record Negated(CurvedOracle f) implements CurvedOracle {
    @Override
    public Lanes risk(Lanes w) {
        return f.risk(w).negate();
    }

    @Override
    public Lanes gradient(Lanes w) {
        return f.gradient(w).negate();
    }

    @Override
    public Lanes hessianVector(Lanes w, Lanes v) {
        return f.hessianVector(w, v).negate();
    }

    @Override
    public int examples() {
        return f.examples();
    }

    @Override
    public Negated minibatch(Lanes index) {
        return new Negated((CurvedOracle) f.minibatch(index));
    }

    @Override
    public Lanes scale(Lanes w) {
        return f.scale(w);
    }
}
