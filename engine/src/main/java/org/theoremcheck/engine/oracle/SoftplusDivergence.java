package org.theoremcheck.engine.oracle;

import org.theoremcheck.engine.network.Softplus;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * f(w) = Σ_t s_t·(φ(z_t) − φ(z*_t) − φ′(z*_t)·(z_t − z*_t)) with φ(z) = ln(1 + eᶻ), z = Xw and z* = Xw*: logistic loss,
 * tilted so that w* is a minimiser with f(w*) = 0. It is convex and (¼Σ s_t‖x_t‖²)-smooth.
 *
 * @param x rows x_t, m×d
 * @param weight s ≥ 0, m rows
 * @param optimum w*, d rows
 */
public record SoftplusDivergence(Matrix x, Lanes weight, Lanes optimum) implements Whole {
    private static final Softplus SOFTPLUS = new Softplus();

    @Override
    public Lanes risk(Lanes w) {
        Lanes z = along(w);
        Lanes star = along(optimum);
        Lanes tangent = SOFTPLUS.value(star).plus(SOFTPLUS.slope(star).times(z.minus(star)));
        return weight.dot(SOFTPLUS.value(z).minus(tangent));
    }

    @Override
    public Lanes gradient(Lanes w) {
        Lanes rise = SOFTPLUS.slope(along(w)).minus(SOFTPLUS.slope(along(optimum)));
        return x.transposeTimes(Matrix.column(weight.times(rise))).entries();
    }

    /** Two values of φ are subtracted. */
    @Override
    public Lanes scale(Lanes w) {
        return weight.dot(SOFTPLUS.value(along(optimum)));
    }

    private Lanes along(Lanes w) {
        return x.times(Matrix.column(w)).entries();
    }
}
