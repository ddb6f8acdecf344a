package org.theoremcheck.generators;

/**
 * Planted weights w* and points w in the ball of radius W. A point is −w*, a small step from w*, a small multiple of
 * −w*, or independent of it; half of all vectors lie on the sphere.
 */
final class Weights {
    private Weights() {}

    /** Draws {@code W}: 1 in a quarter of the lanes, else log-uniform. */
    static void radius(Draft draft, Draw draw, double low, double high) {
        radius(draft, draw, "W", low, high);
    }

    /** The same under another name. */
    static void radius(Draft draft, Draw draw, String name, double low, double high) {
        int[] unit = draw.die(1, 4);
        double[] radius = draw.logUniform(1, low, high);
        for (int l = 0; l < radius.length; l++) {
            radius[l] = unit[l] == 0 ? 1 : radius[l];
        }
        draft.put(name, radius);
    }

    /** Draws {@code w*} and {@code w}, whose size is a multiple of that of {@code w*}, with uniform directions. */
    static void fill(Draft draft, Draw draw, Region region) {
        int width = region.width();
        int p = draft.size("w") / width;
        draft.put("w*", draw.uniform(width, -1, 1));
        draft.put("w", draw.uniform(p * width, -1, 1));
        place(draft, draw, region);
    }

    /** Gives the directions in {@code w*} and {@code w} their lengths and relations. */
    static void place(Draft draft, Draw draw, Region region) {
        place(draft, draw, region, draft.get("w*"), draft.get("w"), draft.get("W"));
    }

    /** The same for any teacher, points and radius; updates the first two. */
    static void place(Draft draft, Draw draw, Region region, double[] star, double[] w, double[] radius) {
        int width = region.width();
        int lanes = draft.lanes();
        int p = w.length / star.length;
        double[] starNorm = draw.uniform(1);
        int[] starKind = draw.die(1, 16);
        double[] norm = draw.uniform(p);
        double[] step = draw.logUniform(p, 1e-3, 0.5);
        int[] kind = draw.die(p, 16);
        double[] target = new double[lanes];
        for (int l = 0; l < lanes; l++) {
            target[l] = radius[l] * (starKind[l] == 0 ? 0 : starKind[l] < 9 ? 1 : starNorm[l]);
        }
        region.place(star, 0, lanes, target);
        for (int q = 0; q < p; q++) {
            for (int l = 0; l < lanes; l++) {
                // Around w* = 0 every point is on the sphere.
                kind[q * lanes + l] = starKind[l] == 0 ? FREE : kind[q * lanes + l];
                target[l] = radius[l] * (kind[q * lanes + l] < INSIDE ? 1 : norm[q * lanes + l]);
            }
            region.place(w, q * width, lanes, target);
            for (int l = 0; l < lanes; l++) {
                relate(w, star, q * width, lanes, l, kind[q * lanes + l], step[q * lanes + l]);
            }
        }
    }

    private static void relate(double[] w, double[] star, int from, int lanes, int l, int kind, double step) {
        if (kind >= FREE) {
            return;
        }
        for (int j = l; j < star.length; j += lanes) {
            int at = from * lanes + j;
            double s = star[j];
            w[at] = kind < OPPOSITE ? -s : kind < NEAR ? s + step * w[at] : -step * s;
        }
    }

    /** Kinds of points out of sixteen: −w*, near w*, a small multiple of −w*, on the sphere, inside. */
    private static final int OPPOSITE = 3;

    private static final int NEAR = 5;
    private static final int FREE = 6;
    private static final int INSIDE = 11;

    /**
     * In an eighth of the lanes with d ≥ 2, turns x_1 so that ⟨w, x_1⟩ = 0 exactly for the first point (or the first
     * column of the first matrix) while
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
        int stride = star.length / d;
        for (int l = 0; l < lanes && d > 1; l++) {
            double first = shortened(w[l]);
            double second = shortened(w[stride + l]);
            double cross = star[stride + l] * first - star[l] * second;
            if (kind[l] > 1 || cross == 0) {
                continue;
            }
            w[l] = first;
            w[stride + l] = second;
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

    /** The number cut to 20 bits, towards 0: products of such are exact at 50 digits, and so is ⟨w, x₁⟩ = 0. */
    private static double shortened(double number) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(number) & (-1L << 33));
    }

    /** Where a point equals w*, it becomes −w*, or W in its first coordinate if w* = 0. */
    static void separate(Draft draft) {
        int lanes = draft.lanes();
        double[] w = draft.get("w");
        double[] star = draft.get("w*");
        for (int from = 0; from < w.length; from += star.length) {
            for (int l = 0; l < lanes; l++) {
                boolean equal = true;
                boolean zero = true;
                for (int j = l; j < star.length && equal; j += lanes) {
                    equal = w[from + j] == star[j];
                    zero &= star[j] == 0;
                }
                for (int j = l; j < star.length && equal; j += lanes) {
                    w[from + j] = zero && j == l ? draft.get("W")[l] : -w[from + j];
                }
            }
        }
    }

    /** Keeps W in [2⁻¹⁰, widest] and shrinks everything that lies outside the region. */
    static void repair(Draft draft, Region region, double widest) {
        double[] radius = draft.get("W");
        int lanes = draft.lanes();
        for (int l = 0; l < lanes; l++) {
            radius[l] = Math.min(widest, Math.max(0x1p-10, Math.abs(radius[l])));
        }
        region.confine(draft.get("w*"), 0, lanes, radius);
        for (int from = 0; from < draft.size("w"); from += region.width()) {
            region.confine(draft.get("w"), from, lanes, radius);
        }
    }
}
