package org.theoremcheck.theorems.svm;

import java.util.stream.IntStream;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * f(x) = Σ_j v_j·relu(⟨a, x⟩ − b_j) through n points, in the order of their projections.
 *
 * @param projections ⟨a, x_i⟩, ascending, n rows
 * @param labels in the same order
 * @param thresholds b_j: one below the first projection, and the middles between neighbours
 * @param outer v_j; 0 where two projections coincide
 */
record ThresholdNet(Lanes projections, Lanes labels, Lanes thresholds, Lanes outer) {

    static ThresholdNet through(Matrix x, Lanes labels, Lanes a) {
        int n = x.rows();
        Lanes[] z = rows(x.times(Matrix.column(a)).entries());
        Lanes[] y = rows(labels);
        for (int i = 1; i < n; i++) {
            for (int j = i; j > 0; j--) {
                Lanes ordered = z[j - 1].atMost(z[j]);
                Lanes low = ordered.choose(z[j - 1], z[j]);
                Lanes lowLabel = ordered.choose(y[j - 1], y[j]);
                z[j] = ordered.choose(z[j], z[j - 1]);
                y[j] = ordered.choose(y[j], y[j - 1]);
                z[j - 1] = low;
                y[j - 1] = lowLabel;
            }
        }
        Lanes[] b = new Lanes[n];
        Lanes[] v = new Lanes[n];
        for (int i = 0; i < n; i++) {
            b[i] = i == 0 ? z[0].minus(1) : z[i - 1].plus(z[i]).over(2);
            Lanes missing = y[i];
            for (int j = 0; j < i; j++) {
                missing = missing.minus(v[j].times(z[i].minus(b[j])));
            }
            Lanes pivot = z[i].minus(b[i]);
            Lanes dead = pivot.equalTo(0);
            v[i] = missing.times(dead.not()).over(dead.choose(dead, pivot));
        }
        var arithmetic = labels.arithmetic();
        return new ThresholdNet(arithmetic.stack(z), arithmetic.stack(y), arithmetic.stack(b), arithmetic.stack(v));
    }

    private static Lanes[] rows(Lanes a) {
        return IntStream.range(0, a.rows()).mapToObj(a::row).toArray(Lanes[]::new);
    }

    /** f at the points, n rows. */
    Lanes values() {
        return sums(outer);
    }

    /** The size of the terms that the greatest value is summed from. */
    Lanes terms() {
        return sums(outer.abs()).greatest().plus(labels.abs().greatest());
    }

    private Lanes sums(Lanes v) {
        Lanes[] sums = new Lanes[labels.rows()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = thresholds.negate().plus(projections.row(i)).max(0).dot(v);
        }
        return v.arithmetic().stack(sums);
    }

    /** The least distance of neighbouring projections; infinity for a single point. */
    Lanes leastGap() {
        Lanes least = projections.arithmetic().constant(Double.POSITIVE_INFINITY);
        for (int i = 1; i < projections.rows(); i++) {
            least = least.min(projections.row(i).minus(projections.row(i - 1)));
        }
        return least;
    }

    /** The greatest projection by its absolute value, and 1: the size of all differences. */
    Lanes size() {
        return projections.abs().greatest().plus(1);
    }
}
