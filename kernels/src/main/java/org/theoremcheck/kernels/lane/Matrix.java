package org.theoremcheck.kernels.lane;

import java.util.Arrays;

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

    /**
     * thisᵀ · that block by block: both are cut into blocks of equally many rows, and the products stand one below the other.
     *
     * @param blocks divides the rows of both
     */
    public Matrix transposeTimesByBlocks(Matrix that, int blocks) {
        if (rows != that.rows || rows % blocks != 0) {
            throw new IllegalArgumentException("matrices of " + rows + " and " + that.rows + " rows do not have "
                    + blocks + " blocks of the same size; pass equally many rows and a divisor of them");
        }
        Lanes[] products = new Lanes[blocks];
        for (int b = 0; b < blocks; b++) {
            products[b] = block(b, rows / blocks).transposeTimes(that.block(b, rows / blocks)).entries;
        }
        return new Matrix(entries.arithmetic().stack(products), blocks * columns, that.columns);
    }

    private Matrix block(int number, int height) {
        int size = height * columns;
        return new Matrix(entries.slice(number * size, (number + 1) * size), height, columns);
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

    /** Each row {@code times} times in a row. */
    public Matrix repeatEachRow(int times) {
        if (times == 1) {
            return this;
        }
        int[] order = new int[rows * times * columns];
        Arrays.setAll(order, at -> at / columns / times * columns + at % columns);
        return new Matrix(entries.arithmetic().gather(entries, order), rows * times, columns);
    }

    /** Matrices with equally many rows side by side. */
    public static Matrix beside(Matrix... parts) {
        int height = parts[0].rows;
        int width = Arrays.stream(parts).mapToInt(Matrix::columns).sum();
        int[] order = new int[height * width];
        int first = 0;
        int column = 0;
        for (Matrix part : parts) {
            requireInner(height, part.rows);
            for (int at = 0; at < part.rows * part.columns; at++) {
                order[at / part.columns * width + column + at % part.columns] = first + at;
            }
            first += part.rows * part.columns;
            column += part.columns;
        }
        Lanes stacked = parts[0].entries
                .arithmetic()
                .stack(Arrays.stream(parts).map(Matrix::entries).toArray(Lanes[]::new));
        return new Matrix(stacked.arithmetic().gather(stacked, order), height, width);
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
