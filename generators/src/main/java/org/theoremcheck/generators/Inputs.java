package org.theoremcheck.generators;

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
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < d; j++) {
                for (int l = 0; l < lanes; l++) {
                    if (structure[l] >= FREE) {
                        int at = (i * d + j) * lanes + l;
                        x[at] = structured(
                                structure[l], period[l], x, anchor, length[i * lanes + l], i, j, d, lanes, l);
                    }
                }
            }
        }
        double[] norm = new double[lanes];
        for (int i = 0; i < m; i++) {
            for (int l = 0; l < lanes; l++) {
                norm[l] = reach * norm(lengths[l], i == 0 ? Math.max(0.25, length[l]) : length[i * lanes + l]);
            }
            Ball.place(x, i * d, d, lanes, norm);
        }
        draft.put("x", x);
    }

    private static double structured(
            int structure, int period, double[] x, double[] anchor, double u, int i, int j, int d, int lanes, int l) {
        int first = j * lanes + l;
        double sign = i > 0 && u < 0.5 ? -1 : 1;
        if (structure < COLLINEAR) {
            return sign * x[first];
        } else if (structure < ANCHORED) {
            return sign * anchor[first];
        } else if (structure < ORTHOGONAL) {
            return i % d == j ? sign : 0;
        } else if (structure < EQUAL) {
            return x[first];
        }
        return x[(i % (period + 1)) * d * lanes + first];
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
