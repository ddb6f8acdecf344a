package org.theoremcheck.generators;

/** Signs of inner products in exact arithmetic. */
final class Exact {
    /** A computed inner product above this share of Σ|x_j||v_j| has the right sign. */
    private static final double SURE = 0x1p-44;

    /** Products of entries on this grid, up to 2¹², are exact in doubles, and so are their sums. */
    private static final double GRID = 4096;

    /** The answer where rounding hides the sign. */
    static final int UNKNOWN = 2;

    private Exact() {}

    /**
     * The sign of ⟨x, v⟩ in one lane: −1, 0, 1 or {@link #UNKNOWN}.
     *
     * @param x first entry at row {@code atX}, d rows one below the other
     * @param v first entry at row {@code atV}, then every {@code stride}-th row
     */
    static int sign(double[] x, int atX, double[] v, int atV, int stride, int d, int lanes, int lane) {
        double sum = 0;
        double size = 0;
        boolean grid = true;
        for (int j = 0; j < d; j++) {
            double left = x[(atX + j) * lanes + lane];
            double right = v[(atV + j * stride) * lanes + lane];
            sum += left * right;
            size += Math.abs(left * right);
            grid &= left == 0 || right == 0 || (onGrid(left) && onGrid(right));
        }
        // Products below the smallest normal number may have rounded to 0.
        boolean sure = grid || Math.abs(sum) > Math.max(size * SURE, Double.MIN_NORMAL);
        return sure ? (int) Math.signum(sum) : UNKNOWN;
    }

    /** Whether the number is a multiple of 2⁻¹² of moderate size. */
    static boolean onGrid(double number) {
        double scaled = number * GRID;
        return Math.abs(number) <= GRID && scaled == Math.rint(scaled);
    }
}
