package org.theoremcheck.kernels.lane;

/**
 * One matrix per lane, row-major.
 *
 * @param entries rows·columns rows per lane
 */
public record Matrix(Lanes entries, int rows, int columns) {

    public Matrix {
        if (entries.rows() != rows * columns) {
            throw new IllegalArgumentException("a " + rows + "×" + columns + " matrix needs " + rows * columns
                    + " entries per lane, found " + entries.rows());
        }
    }

    /** A vector as a single column. */
    public static Matrix column(Lanes vector) {
        return new Matrix(vector, vector.rows(), 1);
    }

    /** This · that. */
    public Matrix times(Matrix that) {
        requireInner(columns, that.rows);
        return product(this, false, that, false, rows, columns, that.columns);
    }

    /** thisᵀ · that. */
    public Matrix transposeTimes(Matrix that) {
        requireInner(rows, that.rows);
        return product(this, true, that, false, columns, rows, that.columns);
    }

    /** This · thatᵀ. */
    public Matrix timesTranspose(Matrix that) {
        requireInner(columns, that.columns);
        return product(this, false, that, true, rows, columns, that.rows);
    }

    public Matrix plus(Matrix that) {
        return with(entries.plus(that.entries));
    }

    public Matrix minus(Matrix that) {
        return with(entries.minus(that.entries));
    }

    /** Entrywise product. */
    public Matrix hadamard(Matrix that) {
        return with(entries.times(that.entries));
    }

    /** Every entry times a scalar per lane. */
    public Matrix times(Lanes scalar) {
        return with(entries.times(scalar));
    }

    /** The same shape with other entries. */
    public Matrix with(Lanes other) {
        return new Matrix(other, rows, columns);
    }

    public Matrix transpose() {
        int[] order = new int[rows * columns];
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < rows; i++) {
                order[j * rows + i] = i * columns + j;
            }
        }
        return new Matrix(entries.arithmetic().gather(entries, order), columns, rows);
    }

    public Lanes row(int i) {
        return entries.slice(i * columns, (i + 1) * columns);
    }

    public Lanes column(int j) {
        int[] order = new int[rows];
        for (int i = 0; i < rows; i++) {
            order[i] = i * columns + j;
        }
        return entries.arithmetic().gather(entries, order);
    }

    /** Frobenius norm. */
    public Lanes norm() {
        return entries.norm();
    }

    private static Matrix product(Matrix a, boolean transposeA, Matrix b, boolean transposeB, int n, int k, int p) {
        Lanes c = a.entries.arithmetic().product(a.entries, transposeA, b.entries, transposeB, n, k, p);
        return new Matrix(c, n, p);
    }

    private static void requireInner(int left, int right) {
        if (left != right) {
            throw new IllegalArgumentException(
                    "inner dimensions " + left + " and " + right + " differ; transpose one factor or fix the shapes");
        }
    }
}
