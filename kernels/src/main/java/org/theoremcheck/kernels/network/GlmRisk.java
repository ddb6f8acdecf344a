package org.theoremcheck.kernels.network;

import java.util.List;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * f(w) = (1/cm)·Σ (φ(⟨w, x_i⟩) − y_i)², φ with two slopes: the risk of a generalised linear model.
 *
 * @param x examples as rows, m×d, per lane or shared
 * @param y labels, m rows, per lane or shared
 * @param slopes of φ
 * @param c 1 or 2, see {@link Objective#meanSquare}
 */
public record GlmRisk(Matrix x, Lanes y, Pointwise.Slopes slopes, int c) {
    public GlmRisk {
        if (y.rows() != x.rows()) {
            throw new IllegalArgumentException("x is " + x.rows() + "×" + x.columns() + ", y has " + y.rows()
                    + " rows; pass one label per example");
        }
        requireScalars(List.of(slopes.below(), slopes.from()), "slope");
    }

    /** @throws IllegalArgumentException unless each has one row */
    static void requireScalars(List<Lanes> scalars, String what) {
        for (Lanes scalar : scalars) {
            if (scalar.rows() != 1) {
                throw new IllegalArgumentException(
                        "a " + what + " has " + scalar.rows() + " rows; pass one number per lane, or one for all");
            }
        }
    }

    /** m. */
    int examples() {
        return x.rows();
    }

    /** d. */
    int features() {
        return x.columns();
    }
}
