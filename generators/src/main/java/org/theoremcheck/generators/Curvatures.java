package org.theoremcheck.generators;

/** Curvatures h of quadratics: all equal in a fifth of the lanes, else spread over up to four orders of magnitude. */
final class Curvatures {
    private Curvatures() {}

    /** Draws {@code h} (d). */
    static void fill(Draft draft, Draw draw, int d) {
        int lanes = draft.lanes();
        double[] scale = draw.logUniform(1, 0.05, 10);
        double[] spread = draw.logUniform(1, 1e-4, 1);
        double[] place = draw.uniform(d);
        int[] kind = draw.die(1, 5);
        double[] h = new double[d * lanes];
        for (int l = 0; l < lanes; l++) {
            double unit = kind[l] < 2 ? 1 : scale[l];
            for (int i = 0; i < d; i++) {
                // The last is the greatest, the first the least; those between lie anywhere.
                double share = kind[l] == 0 || i == d - 1 ? 0 : i == 0 ? 1 : place[i * lanes + l];
                h[i * lanes + l] = unit * StrictMath.pow(spread[l], share);
            }
        }
        draft.put("h", h);
    }

    static double least(double[] h, int d, int lanes, int l) {
        double least = h[l];
        for (int i = 1; i < d; i++) {
            least = Math.min(least, h[i * lanes + l]);
        }
        return least;
    }

    static double greatest(double[] h, int d, int lanes, int l) {
        double greatest = h[l];
        for (int i = 1; i < d; i++) {
            greatest = Math.max(greatest, h[i * lanes + l]);
        }
        return greatest;
    }
}
