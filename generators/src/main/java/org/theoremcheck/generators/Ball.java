package org.theoremcheck.generators;

/**
 * Vectors per lane and the balls they lie in. A vector is {@code width} consecutive rows of a lane-innermost array,
 * starting at row {@code from}.
 */
final class Ball {
    private Ball() {}

    /** ‖v‖² per lane, rounded. */
    static double[] squares(double[] v, int from, int width, int lanes) {
        double[] squares = new double[lanes];
        for (int i = from * lanes; i < (from + width) * lanes; i += lanes) {
            for (int l = 0; l < lanes; l++) {
                squares[l] += v[i + l] * v[i + l];
            }
        }
        return squares;
    }

    /** v ← v·radius/‖v‖ per lane, up to rounding; the zero vector stays. */
    static void place(double[] v, int from, int width, int lanes, double[] radius) {
        double[] factor = squares(v, from, width, lanes);
        for (int l = 0; l < lanes; l++) {
            factor[l] = factor[l] == 0 ? 1 : radius[l] / Math.sqrt(factor[l]);
        }
        scale(v, from, width, lanes, factor);
    }

    /**
     * Makes ‖v‖ ≤ radius true in exact arithmetic, by the shortest way along the ray. Vectors inside and vectors whose
     * norm is representably equal to the radius stay as they are.
     */
    static void confine(double[] v, int from, int width, int lanes, double[] radius) {
        double[] factor = squares(v, from, width, lanes);
        // Rounding moves the sum of squares by less than this, relatively.
        double slack = (width + 4) * 0x1p-52;
        boolean moves = false;
        for (int l = 0; l < lanes; l++) {
            double bound = radius[l] * radius[l];
            if (factor[l] <= bound * (1 - 2 * slack)
                    || (factor[l] <= bound && onGrid(v, from, width, lanes, l) && Exact.onGrid(radius[l]))) {
                factor[l] = 1;
            } else {
                factor[l] = Math.min(1, radius[l] / Math.sqrt(factor[l])) * (1 - 2 * slack);
                moves = true;
            }
        }
        if (moves) {
            scale(v, from, width, lanes, factor);
        }
    }

    /** {@link #confine} for {@code count} vectors one below the other, from row 0. */
    static void confineEach(double[] v, int count, int width, int lanes, double[] radius) {
        for (int i = 0; i < count; i++) {
            confine(v, i * width, width, lanes, radius);
        }
    }

    static void scale(double[] v, int from, int width, int lanes, double[] factor) {
        for (int i = from * lanes; i < (from + width) * lanes; i += lanes) {
            for (int l = 0; l < lanes; l++) {
                v[i + l] *= factor[l];
            }
        }
    }

    /** The same number in every lane. */
    static double[] everywhere(double value, int lanes) {
        double[] all = new double[lanes];
        java.util.Arrays.fill(all, value);
        return all;
    }

    private static boolean onGrid(double[] v, int from, int width, int lanes, int lane) {
        for (int r = from; r < from + width; r++) {
            if (!Exact.onGrid(v[r * lanes + lane])) {
                return false;
            }
        }
        return true;
    }
}
