package org.theoremcheck.kernels.lane;

/**
 * X with M·X = K by elimination without exchanges, all right-hand sides at once. For symmetric M all pivots are positive
 * exactly where M is positive definite, by Sylvester's law of inertia, and there no exchanges are needed.
 *
 * <p>Halves are eliminated one after the other, so that nearly all work is matrix products: n³/3 + n²q multiply-adds.
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
        if (n == 1) {
            return new Elimination(k.with(k.entries().over(m.entries())), m.entries());
        }
        int h = n / 2;
        int q = k.columns();
        // M = (A B; C D): first A, then the Schur complement D − C·A⁻¹·B
        Elimination first = of(block(m, 0, h, 0, h), beside(block(m, 0, h, h, n), block(k, 0, h, 0, q)));
        Matrix b = block(first.solution, 0, h, 0, n - h);
        Matrix c = block(m, h, n, 0, h);
        Matrix known = block(first.solution, 0, h, n - h, n - h + q);
        Matrix complement = block(m, h, n, h, n).minus(c.times(b));
        Elimination second = of(complement, block(k, h, n, 0, q).minus(c.times(known)));
        Matrix upper = known.minus(b.times(second.solution));
        LaneArithmetic arithmetic = m.entries().arithmetic();
        Lanes all = arithmetic.stack(upper.entries(), second.solution.entries());
        return new Elimination(new Matrix(all, n, q), arithmetic.stack(first.pivots, second.pivots));
    }

    /** The least pivot: positive exactly where M is positive definite. */
    public Lanes leastPivot() {
        return pivots.least();
    }

    private static Matrix block(Matrix a, int top, int bottom, int left, int right) {
        int columns = right - left;
        int[] order = new int[(bottom - top) * columns];
        for (int at = 0; at < order.length; at++) {
            order[at] = (top + at / columns) * a.columns() + left + at % columns;
        }
        return new Matrix(a.entries().arithmetic().gather(a.entries(), order), bottom - top, columns);
    }

    /** (A B). */
    private static Matrix beside(Matrix a, Matrix b) {
        int columns = a.columns() + b.columns();
        int[] order = new int[a.rows() * columns];
        for (int at = 0; at < order.length; at++) {
            int row = at / columns;
            int column = at % columns;
            int from = column - a.columns();
            order[at] = from < 0 ? row * a.columns() + column : (a.rows() * a.columns()) + row * b.columns() + from;
        }
        LaneArithmetic arithmetic = a.entries().arithmetic();
        return new Matrix(arithmetic.gather(arithmetic.stack(a.entries(), b.entries()), order), a.rows(), columns);
    }
}
