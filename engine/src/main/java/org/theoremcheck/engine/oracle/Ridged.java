package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * f(w) + Σ λ_i·w_i², whose regulariser is strongly convex with modulus 2·min λ_i.
 *
 * @param lambda λ_i ≥ 0, one row per weight, or one for all
 */
public record Ridged(CurvedOracle f, Lanes lambda) implements CurvedOracle {
    @Override
    public Lanes risk(Lanes w) {
        Lanes ridge = lambda.rows() == 1 ? w.normSquared().times(lambda) : w.dot(w.times(lambda));
        return f.risk(w).plus(ridge);
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
