package org.theoremcheck.generators;

import java.util.Arrays;

/**
 * Examples x_i in a ball: unit vectors in half of the lanes, else of mixed lengths with some x_i = 0, but not x_1. Their directions
 * are free in two fifths of the lanes; the others have all examples collinear, parallel to a given anchor such as w*,
 * orthogonal, equal, or repetitions of a few (which weighs them).
 */
final class Inputs {
    private static final int FREE = 9;
    private static final int COLLINEAR = 11;
    private static final int ANCHORED = 14;
    private static final int ORTHOGONAL = 16;
    private static final int EQUAL = 17;

    private Inputs() {}

    /**
     * Draws {@code x}, examples or atoms of d numbers each.
     *
     * @param reach bound on ‖x_i‖
     * @param anchor d rows: a direction that matters
     */
    static void fill(Draft draft, Draw draw, double reach, double[] anchor) {
        int d = draft.length("d");
        int m = draft.size("x") / d;
        int lanes = draft.lanes();
        int[] structure = draw.die(1, 20);
        int[] period = draw.die(1, 3);
        int[] lengths = draw.die(1, 10);
        double[] x = draw.uniform(m * d, -1, 1);
        double[] length = draw.uniform(m);
        // Every example is ± one of: an example, the anchor, a unit vector.
        double[] directions = new double[(m * d + d + d * d) * lanes];
        System.arraycopy(x, 0, directions, 0, m * d * lanes);
        System.arraycopy(anchor, 0, directions, m * d * lanes, d * lanes);
        for (int j = 0; j < d; j++) {
            int at = (m * d + d + j * d + j) * lanes;
            Arrays.fill(directions, at, at + lanes, 1);
        }
        int[] from = new int[lanes];
        double[] factor = new double[lanes];
        for (int i = 0; i < m; i++) {
            for (int l = 0; l < lanes; l++) {
                double u = length[i * lanes + l];
                from[l] = direction(structure[l], period[l], i, m, d) * lanes + l;
                boolean turn = i > 0 && u < 0.5 && structure[l] >= FREE && structure[l] < ORTHOGONAL;
                factor[l] = turn ? -1 : 1;
            }
            copy(directions, from, factor, x, i * d, d, lanes);
            for (int l = 0; l < lanes; l++) {
                double u = length[i * lanes + l];
                factor[l] = reach * norm(lengths[l], i == 0 ? Math.max(0.25, u) : u);
            }
            Ball.place(x, i * d, d, lanes, factor);
        }
        draft.put("x", x);
    }

    private static void copy(double[] from, int[] first, double[] factor, double[] x, int row, int d, int lanes) {
        for (int j = 0; j < d; j++) {
            int at = (row + j) * lanes;
            for (int l = 0; l < lanes; l++) {
                x[at + l] = factor[l] * from[first[l] + j * lanes];
            }
        }
    }

    /** The first row of the direction that example i takes: its own, that of another example, the anchor's, a unit's. */
    private static int direction(int structure, int period, int i, int m, int d) {
        if (structure < FREE) {
            return i * d;
        } else if (structure < COLLINEAR) {
            return 0;
        } else if (structure < ANCHORED) {
            return m * d;
        } else if (structure < ORTHOGONAL) {
            return m * d + d + i % d * d;
        }
        return structure < EQUAL ? 0 : i % (period + 1) * d;
    }

    private static double norm(int kind, double u) {
        return switch (kind) {
            case 0, 1, 2, 3, 4 -> 1;
            case 5, 6 -> Math.sqrt(u);
            case 7 -> u;
            case 8 -> u < 0.25 ? 0 : 1;
            default -> u < 0.5 ? 1 : 0x1p-10;
        };
    }

    /** In a quarter of the lanes, makes every second example the negative of the one before. */
    static void mirror(Draft draft, Draw draw) {
        int d = draft.length("d");
        int lanes = draft.lanes();
        int[] mirrored = draw.die(1, 4);
        double[] x = draft.get("x");
        for (int r = d; r < draft.size("x"); r++) {
            for (int l = 0; l < lanes; l++) {
                boolean turn = mirrored[l] == 0 && r / d % 2 == 1;
                x[r * lanes + l] = turn ? -x[(r - d) * lanes + l] : x[r * lanes + l];
            }
        }
    }

    /** Shrinks every x_i that lies outside the ball of this radius. */
    static void repair(Draft draft, double reach) {
        int lanes = draft.lanes();
        int d = draft.length("d");
        Ball.confineEach(draft.get("x"), draft.size("x") / d, d, lanes, Ball.everywhere(reach, lanes));
    }
}
