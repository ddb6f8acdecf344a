package org.theoremcheck.generators;

/**
 * Planted weights w* and points w in the ball of radius W. A point is −w*, a small step from w*, w* turned, or
 * independent of it; half of all vectors lie on the sphere.
 */
final class Weights {
    private Weights() {}

    /** Draws {@code W}: 1 in a quarter of the lanes, else log-uniform. */
    static void radius(Draft draft, Draw draw, double low, double high) {
        int[] unit = draw.die(1, 4);
        double[] radius = draw.logUniform(1, low, high);
        for (int l = 0; l < radius.length; l++) {
            radius[l] = unit[l] == 0 ? 1 : radius[l];
        }
        draft.put("W", radius);
    }

    /** Draws {@code w*} (d) and {@code w} (p×d). */
    static void fill(Draft draft, Draw draw) {
        int d = draft.length("d");
        int p = draft.length("p");
        int lanes = draft.lanes();
        double[] star = draw.uniform(d, -1, 1);
        double[] starNorm = draw.uniform(1);
        int[] starKind = draw.die(1, 16);
        double[] w = draw.uniform(p * d, -1, 1);
        double[] norm = draw.uniform(p);
        double[] step = draw.logUniform(p, 1e-3, 0.5);
        int[] kind = draw.die(p, 16);
        double[] radius = draft.get("W");
        double[] target = new double[lanes];
        for (int l = 0; l < lanes; l++) {
            target[l] = radius[l] * (starKind[l] == 0 ? 0 : starKind[l] < 9 ? 1 : starNorm[l]);
        }
        Ball.place(star, 0, d, lanes, target);
        for (int q = 0; q < p; q++) {
            for (int l = 0; l < lanes; l++) {
                // w* = 0 in a sixteenth of the lanes: its points are far from it.
                int way = starKind[l] == 0 ? 15 : kind[q * lanes + l];
                target[l] = radius[l] * (way >= 11 ? 1 : norm[q * lanes + l]);
                place(w, star, q, d, lanes, l, way, radius[l] * step[q * lanes + l]);
            }
            placeFree(w, q, d, lanes, kind, starKind, target);
        }
        draft.put("w*", star);
        draft.put("w", w);
    }

    private static void place(double[] w, double[] star, int q, int d, int lanes, int l, int way, double step) {
        if (way >= FREE) {
            return;
        }
        for (int j = 0; j < d; j++) {
            int at = (q * d + j) * lanes + l;
            double s = star[j * lanes + l];
            w[at] = way < OPPOSITE ? -s : way < NEAR ? s + step * w[at] : -step * s;
        }
    }

    private static void placeFree(double[] w, int q, int d, int lanes, int[] kind, int[] starKind, double[] target) {
        double[] squares = Ball.squares(w, q * d, d, lanes);
        for (int l = 0; l < lanes; l++) {
            boolean free = starKind[l] == 0 || kind[q * lanes + l] >= FREE;
            squares[l] = !free || squares[l] == 0 ? 1 : target[l] / Math.sqrt(squares[l]);
        }
        Ball.scale(w, q * d, d, lanes, squares);
    }

    /** Kinds of points out of sixteen: −w*, near w*, a small multiple of −w*, free. */
    private static final int OPPOSITE = 3;

    private static final int NEAR = 5;
    private static final int FREE = 6;

    /**
     * In an eighth of the lanes with d ≥ 2, turns x_1 so that ⟨w, x_1⟩ = 0 exactly for the first point while
     * ⟨w*, x_1⟩ &gt; 0; in as many, ⟨w, x_1⟩ lies just below 0.
     */
    static void kinks(Draft draft, Draw draw) {
        int d = draft.length("d");
        int lanes = draft.lanes();
        int[] kind = draw.die(1, 8);
        double[] depth = draw.logUniform(1, 1e-9, 1e-2);
        double[] x = draft.get("x");
        double[] w = draft.get("w");
        double[] star = draft.get("w*");
        for (int l = 0; l < lanes && d > 1; l++) {
            double first = w[l];
            double second = w[lanes + l];
            double cross = star[lanes + l] * first - star[l] * second;
            if (kind[l] > 1 || cross == 0) {
                continue;
            }
            // A power of two keeps both products of ⟨w, x₁⟩ equal, and ‖x₁‖ ≤ 1.
            double s = Math.copySign(Math.scalb(1.0, -Math.getExponent(Math.abs(first) + Math.abs(second)) - 1), cross);
            double below = kind[l] == 0 ? 0 : depth[l] * Math.abs(s);
            x[l] = -s * second - below * first;
            x[lanes + l] = s * first - below * second;
            for (int j = 2; j < d; j++) {
                x[j * lanes + l] = 0;
            }
        }
    }

    /** Where a point equals w*, it becomes −w*, or W in its first coordinate if w* = 0. */
    static void separate(Draft draft) {
        int d = draft.length("d");
        int lanes = draft.lanes();
        double[] w = draft.get("w");
        double[] star = draft.get("w*");
        for (int from = 0; from < w.length; from += d * lanes) {
            for (int l = 0; l < lanes; l++) {
                boolean equal = true;
                boolean zero = true;
                for (int j = l; j < d * lanes && equal; j += lanes) {
                    equal = w[from + j] == star[j];
                    zero &= star[j] == 0;
                }
                for (int j = l; j < d * lanes && equal; j += lanes) {
                    w[from + j] = zero && j == l ? draft.get("W")[l] : -w[from + j];
                }
            }
        }
    }

    /** Keeps W in [2⁻¹⁰, widest] and shrinks every vector that lies outside the ball. */
    static void repair(Draft draft, double widest) {
        double[] radius = draft.get("W");
        int lanes = draft.lanes();
        int d = draft.length("d");
        for (int l = 0; l < lanes; l++) {
            radius[l] = Math.min(widest, Math.max(0x1p-10, Math.abs(radius[l])));
        }
        Ball.confine(draft.get("w*"), 0, d, lanes, radius);
        Ball.confineEach(draft.get("w"), draft.length("p"), d, lanes, radius);
    }
}
