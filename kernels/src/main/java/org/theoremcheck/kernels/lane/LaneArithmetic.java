package org.theoremcheck.kernels.lane;

import java.util.stream.IntStream;

/**
 * One backend's arithmetic on {@link Lanes}. Lane-innermost: entry (row r, lane l) is the (r·lanes + l)-th number.
 *
 * <p>Every operation is elementwise over lanes and keeps the order of operations stated here, without fused
 * multiply-adds, so that all double backends agree bit for bit and a lane's result does not depend on its neighbours.
 * Operands with one lane are shared by all lanes; operands with one row are shared by all rows.
 *
 * <p>The storage inside {@link Lanes} belongs to the backend that made it. Mixing values of two backends is an {@link
 * IllegalArgumentException}.
 */
public interface LaneArithmetic {

    /** The backend's name as users type it: {@code field}, {@code plain}, {@code simd}, {@code nd4j}, {@code dfp}, {@code cuda}. */
    String name();

    /**
     * Relative rounding noise of a short computation in this arithmetic: 1e-9 in double precision, 1e-35 at 50 digits.
     * A filter for candidates and the margin a certified violation must exceed, never a tolerance of a verdict.
     */
    double noise();

    /**
     * Takes numbers over exactly.
     *
     * @param values rows × lanes numbers, lane-innermost; copied
     * @throws IllegalArgumentException if {@code values.length ≠ rows·lanes}
     */
    Lanes of(double[] values, int rows, int lanes);

    /** One number shared by all rows and lanes. */
    default Lanes constant(double value) {
        return of(new double[] {value}, 1, 1);
    }

    /** The entries rounded to double, lane-innermost; a fresh array. */
    double[] toDoubles(Lanes a);

    /** The entry with all digits the backend has. */
    String digits(Lanes a, int row, int lane);

    Lanes apply(Unary op, Lanes a);

    /** Elementwise; one-row and one-lane operands are shared. */
    Lanes apply(Binary op, Lanes a, Lanes b);

    /** a − b·c, rounded after the product and after the difference: a step of a descent in one go. All three follow the sharing rules. */
    default Lanes minusProduct(Lanes a, Lanes b, Lanes c) {
        return apply(Binary.MINUS, a, apply(Binary.TIMES, b, c));
    }

    /** {@code yes} where {@code condition ≠ 0}, else {@code no}; all three follow the sharing rules. */
    Lanes choose(Lanes condition, Lanes yes, Lanes no);

    /** Folds each run of {@code length} consecutive rows into one. @throws IllegalArgumentException if it does not divide the rows */
    Lanes reduce(Reduction op, Lanes a, int length);

    /** Σ_r a[r]·b[r] from the first row to the last, starting with the first product. */
    Lanes dot(Lanes a, Lanes b);

    /**
     * Lane-wise matrix product C = op(A)·op(B), row-major per lane: C[i][j] = Σ_t op(A)[i][t]·op(B)[t][j], t from first
     * to last, starting with the first product.
     *
     * @param n rows of op(A), ≥ 1
     * @param k columns of op(A), ≥ 1
     * @param p columns of op(B), ≥ 1
     */
    Lanes product(Lanes a, boolean transposeA, Lanes b, boolean transposeB, int n, int k, int p);

    /** The rows with these numbers, in this order, repetitions allowed; the same choice in every lane. */
    Lanes gather(Lanes a, int[] rows);

    /** Rows from (inclusive) … to (exclusive), 0 ≤ from &lt; to ≤ a.rows(). */
    default Lanes slice(Lanes a, int from, int to) {
        return gather(a, IntStream.range(from, to).toArray());
    }

    /** Mask, one row: are all numbers of the lane finite? */
    default Lanes finite(Lanes a) {
        Lanes zero = apply(Binary.MINUS, a, a);
        return reduce(Reduction.MIN, apply(Binary.EQUAL, zero, constant(0)), a.rows());
    }

    /**
     * Per-lane choice of row blocks: block q of lane l of the result is block {@code index[q][l]} of {@code a}.
     *
     * @param index whole numbers in [0, a.rows()/width), shape (blocks, lanes)
     * @param width rows per block
     */
    Lanes gatherBlocks(Lanes a, Lanes index, int width);

    /** Rows of all parts one below the other. */
    Lanes stack(Lanes... parts);

    /** Chosen lanes, in this order, repetitions allowed. */
    Lanes pick(Lanes a, int[] lanes);
}
