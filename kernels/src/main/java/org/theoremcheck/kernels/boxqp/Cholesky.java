package org.theoremcheck.kernels.boxqp;

import java.util.Arrays;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** LLᵀ = A + diag(d), per lane; column j of L as its n − j entries from the diagonal down. */
final class Cholesky {
    private final Lanes[] columns;

    private Cholesky(Lanes[] columns) {
        this.columns = columns;
    }

    /** @param diagonal added to A so that the sum is positive definite, n rows */
    static Cholesky of(Matrix a, Lanes diagonal) {
        int n = a.rows();
        Lanes[] rest = new Lanes[n];
        for (int j = 0; j < n; j++) {
            Lanes below = a.row(j).slice(j, n);
            Lanes head = below.row(0).plus(diagonal.row(j));
            rest[j] = j == n - 1 ? head : head.arithmetic().stack(head, below.slice(1, n - j));
        }
        for (int j = 0; j < n; j++) {
            rest[j] = rest[j].over(rest[j].row(0).sqrt());
            for (int k = j + 1; k < n; k++) {
                rest[k] = rest[k].minus(rest[j].slice(k - j, n - j).times(rest[j].row(k - j)));
            }
        }
        return new Cholesky(rest);
    }

    /** The x with LLᵀx = b, n rows. */
    Lanes solve(Lanes b) {
        int n = columns.length;
        Lanes[] x = new Lanes[n];
        Arrays.setAll(x, b::row);
        for (int j = 0; j < n; j++) {
            x[j] = x[j].over(columns[j].row(0));
            for (int i = j + 1; i < n; i++) {
                x[i] = x[i].minus(columns[j].row(i - j).times(x[j]));
            }
        }
        for (int j = n - 1; j >= 0; j--) {
            for (int i = j + 1; i < n; i++) {
                x[j] = x[j].minus(columns[j].row(i - j).times(x[i]));
            }
            x[j] = x[j].over(columns[j].row(0));
        }
        return b.arithmetic().stack(x);
    }
}
