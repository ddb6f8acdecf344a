package org.theoremcheck.kernels.boxqp;

import java.util.Arrays;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A programme with shared rows and lanes made explicit.
 *
 * @param q n×n
 * @param target n rows
 * @param box n rows
 * @param diagonal of q, n rows
 */
record Terms(Matrix q, Lanes target, Lanes box, Lanes diagonal) {

    static Terms of(Matrix q, Lanes target, Lanes box) {
        requireSquare(q);
        int n = q.rows();
        int lanes = Math.max(q.entries().lanes(), Math.max(target.lanes(), box.lanes()));
        int[] diagonal = new int[n];
        Arrays.setAll(diagonal, i -> i * (n + 1));
        Matrix wide = q.with(q.entries().broadcast(n * n, lanes));
        return new Terms(
                wide,
                target.broadcast(n, lanes),
                box.broadcast(n, lanes),
                wide.entries().arithmetic().gather(wide.entries(), diagonal));
    }

    static void requireSquare(Matrix q) {
        if (q.rows() != q.columns()) {
            throw new IllegalArgumentException(
                    "Q is " + q.rows() + "×" + q.columns() + ", needs as many columns as rows");
        }
    }

    int n() {
        return q.rows();
    }

    Lanes zero() {
        return box.times(0);
    }

    /** Σ ε_iC_i, the unit of gaps. */
    Lanes scale() {
        return target.dot(box);
    }

    BoxDual certify(Lanes alpha) {
        return BoxDual.of(q, target, box, alpha);
    }

    /** The programmes of these lanes. */
    Terms pick(int[] lanes) {
        var arithmetic = box.arithmetic();
        return new Terms(
                q.with(arithmetic.pick(q.entries(), lanes)),
                arithmetic.pick(target, lanes),
                arithmetic.pick(box, lanes),
                arithmetic.pick(diagonal, lanes));
    }

    /** {@code one} in the lanes of the mask, {@code other} elsewhere. */
    static BoxDual better(Lanes mask, BoxDual one, BoxDual other) {
        Lanes tall = mask.broadcast(one.alpha().rows(), one.alpha().lanes());
        return new BoxDual(tall.choose(one.alpha(), other.alpha()), mask.choose(one.gap(), other.gap()));
    }

    /** Whether a mask holds in no lane: ends a loop, and changes no lane's result. */
    static boolean none(Lanes mask) {
        return Arrays.stream(mask.toDoubles()).allMatch(m -> m == 0);
    }
}
