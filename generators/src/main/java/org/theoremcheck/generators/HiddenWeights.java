package org.theoremcheck.generators;

/**
 * Teacher W₁* and student W₁ of a hidden layer. The student is the teacher with one unit turned around (three tenths),
 * with its units permuted and a small step (a tenth), opposite to it, near it, a multiple of it, has two equal units, or
 * is independent.
 */
final class HiddenWeights {
    private static final int SHARES = 20;
    private static final int FLIPPED = 6;
    private static final int PERMUTED = 8;
    private static final int OPPOSITE = 9;
    private static final int NEAR = 11;
    private static final int MULTIPLE = 12;
    private static final int TWINS = 14;

    private HiddenWeights() {}

    /** Draws {@code w1*} and {@code w1} (d×k); half of the teachers and of the free students lie on the sphere. */
    static void fill(Draft draft, Draw draw) {
        int d = draft.length("d");
        int k = draft.length("k");
        int lanes = draft.lanes();
        double[] star = Columns.structured(draw, draw.uniform(d * k, -1, 1), d, k);
        double[] w = Columns.structured(draw, draw.uniform(d * k, -1, 1), d, k);
        double[] inside = draw.uniform(2, -1, 1);
        int[] kind = draw.die(1, SHARES);
        int[] unit = draw.die(1, k);
        double[] step = draw.logUniform(1, 1e-3, 0.5);
        double[] target = new double[lanes];
        place(star, inside, 0, draft, target);
        place(w, inside, 1, draft, target);
        double[] relative = new double[k];
        for (int l = 0; l < lanes; l++) {
            for (int t = 0; t < d && kind[l] < TWINS; t++) {
                for (int j = 0; j < k; j++) {
                    double drawn = step[l] * w[(t * k + j) * lanes + l];
                    double own = star[(t * k + j) * lanes + l];
                    double next = star[(t * k + (j + 1) % k) * lanes + l];
                    relative[j] = related(kind[l], own, next, drawn, step[l], j == unit[l]);
                    // Of twins, unit 1 repeats unit 0.
                    relative[j] = kind[l] < MULTIPLE ? relative[j] : w[(t * k + (j == 1 ? 0 : j)) * lanes + l];
                }
                for (int j = 0; j < k; j++) {
                    w[(t * k + j) * lanes + l] = relative[j];
                }
            }
        }
        draft.put("w1*", star);
        draft.put("w1", w);
    }

    /** An entry of a student's unit from the teacher's own, the teacher's next unit, and a small random step. */
    private static double related(int kind, double own, double next, double drawn, double step, boolean chosen) {
        if (kind < FLIPPED) {
            // Half of the turned units come with a small step of all others.
            return chosen ? -own : kind < FLIPPED / 2 ? own : own + drawn;
        } else if (kind < PERMUTED) {
            return next + drawn;
        } else if (kind < OPPOSITE) {
            return -own;
        }
        return kind < NEAR ? own + drawn : step * own;
    }

    private static void place(double[] v, double[] inside, int row, Draft draft, double[] target) {
        int lanes = draft.lanes();
        for (int l = 0; l < lanes; l++) {
            target[l] = draft.get("W1")[l] * Math.min(1, Math.abs(inside[row * lanes + l]) * 2);
        }
        Ball.place(v, 0, v.length / lanes, lanes, target);
    }
}
