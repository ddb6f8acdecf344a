package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * f(w) + λ‖w‖², whose regulariser is strongly convex with modulus 2λ.
 *
 * @param lambda λ ≥ 0, one row
 */
public record Ridged(CurvedOracle f, Lanes lambda) implements CurvedOracle {
    @Override
    public Lanes risk(Lanes w) {
        return f.risk(w).plus(w.normSquared().times(lambda));
    }

    @Override
    public Lanes gradient(Lanes w) {
        return f.gradient(w).plus(w.times(lambda.times(2)));
    }

    @Override
    public Lanes hessianVector(Lanes w, Lanes v) {
        return f.hessianVector(w, v).plus(v.times(lambda.times(2)));
    }

    @Override
    public int examples() {
        return f.examples();
    }

    @Override
    public Ridged minibatch(Lanes index) {
        return new Ridged((CurvedOracle) f.minibatch(index), lambda);
    }

    @Override
    public Lanes scale(Lanes w) {
        return f.scale(w);
    }
}
