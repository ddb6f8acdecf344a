package org.theoremcheck.kernels.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * X with M·X = K by elimination without exchanges, all right-hand sides at once; for symmetric M. By Sylvester's law M is
 * positive definite exactly where all pivots are positive, and there no exchanges are needed.
 *
 * @param solution X, n×q; not finite where a pivot vanishes
 * @param pivots n rows
 */
public record Elimination(Matrix solution, Lanes pivots) {
    /**
     * Solves.
     *
     * @param m M, n×n, not modified
     * @param k K, n×q, not modified
     */
    public static Elimination of(Matrix m, Matrix k) {
        int n = m.rows();
        LaneArithmetic arithmetic = m.entries().arithmetic();
        Matrix rest = beside(m, k);
        List<Lanes> pivots = new ArrayList<>();
        List<Lanes> rows = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            Lanes pivot = rest.entries().row(0);
            Lanes row = rest.entries().slice(1, rest.columns()).over(pivot);
            pivots.add(pivot);
            rows.add(row);
            if (j < n - 1) {
                Lanes heads = rest.column(0).slice(1, rest.rows());
                Matrix fill = Matrix.column(heads).times(new Matrix(row, 1, row.rows()));
                rest = fill.with(inner(rest).minus(fill.entries()));
            }
        }
        return new Elimination(backwards(rows, n, k.columns()), arithmetic.stack(pivots.toArray(Lanes[]::new)));
    }

    /** The least pivot: positive exactly where M is positive definite. */
    public Lanes leastPivot() {
        return pivots.least();
    }

    /** X from the last row up; row j of the triangle holds its n − 1 − j entries right of the pivot, then K's. */
    private static Matrix backwards(List<Lanes> rows, int n, int q) {
        Matrix below = new Matrix(rows.get(n - 1), 1, q);
        for (int j = n - 2; j >= 0; j--) {
            int above = n - 1 - j;
            Lanes row = rows.get(j);
            Lanes known = new Matrix(row.slice(0, above), 1, above).times(below).entries();
            Lanes x = row.slice(above, above + q).minus(known);
            below = new Matrix(x.arithmetic().stack(x, below.entries()), above + 1, q);
        }
        return below;
    }

    /** (M K). */
    private static Matrix beside(Matrix m, Matrix k) {
        int n = m.rows();
        int q = k.columns();
        int[] order = IntStream.range(0, n * (n + q))
                .map(at -> at % (n + q) < n
                        ? at / (n + q) * n + at % (n + q)
                        : n * n + at / (n + q) * q + at % (n + q) - n)
                .toArray();
        LaneArithmetic arithmetic = m.entries().arithmetic();
        Lanes both = arithmetic.stack(m.entries(), k.entries());
        return new Matrix(arithmetic.gather(both, order), n, n + q);
    }

    /** All but the first row and the first column. */
    private static Lanes inner(Matrix a) {
        int columns = a.columns();
        int[] order = IntStream.range(columns, a.rows() * columns)
                .filter(at -> at % columns > 0)
                .toArray();
        return a.entries().arithmetic().gather(a.entries(), order);
    }
}
