package org.theoremcheck.kernels.blas;

/**
 * C = op(A)·op(B) by a library. It may sum in any order and with fused multiply-adds, so that an entry lies within k·2⁻⁵³·Σ_t|a_it·b_tj| of the exact
 * sum, to first order; two calls with the same numbers on the same machine give the same bits.
 */
public interface Gemm {
    /** The library, as users know it. */
    String name();

    /**
     * One product, all matrices row-major.
     *
     * @param a A, n×k, or k×n if transposed; not modified, by nobody and never: what was copied once may be used again
     * @param b B, k×p, or p×k if transposed; likewise
     * @param c C, n×p; overwritten
     * @param n rows of op(A), ≥ 1
     * @param k columns of op(A), ≥ 1
     * @param p columns of op(B), ≥ 1
     */
    void multiply(Stretches a, boolean transposeA, Stretches b, boolean transposeB, double[] c, int n, int k, int p);

    /** The same on whole arrays. */
    default void multiply(
            double[] a, boolean transposeA, double[] b, boolean transposeB, double[] c, int n, int k, int p) {
        multiply(Stretches.whole(a), transposeA, Stretches.whole(b), transposeB, c, n, k, p);
    }
}
