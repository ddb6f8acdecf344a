package org.theoremcheck.theorems.bsum;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** Cyclic shifts of matrices, one matrix per lane. */
final class Shift {
    private Shift() {}

    /** The matrix C with C·e_i = e_{i+1 mod n}. @param like says which backend, one row */
    static Matrix cyclic(Lanes like, int n) {
        Lanes[] entries = new Lanes[n * n];
        for (int e = 0; e < entries.length; e++) {
            entries[e] = like.times(0).plus(e / n == (e % n + 1) % n ? 1 : 0);
        }
        return new Matrix(like.arithmetic().stack(entries), n, n);
    }
}
