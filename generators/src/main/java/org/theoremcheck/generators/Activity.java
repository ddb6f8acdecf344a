package org.theoremcheck.generators;

/** Which examples a plain ReLU passes: example i is active at column c of V when ⟨v_c, x_i⟩ &gt; 0. */
final class Activity {
    private Activity() {}

    /**
     * In a fifth of the lanes, turns every example against the point, so that none is active at any column; where turning
     * is not enough, x takes absolute values and w their negatives. In half of these lanes the teacher is −w, so that
     * the risk stays. In a tenth (m ≥ 2, d ≥ 2), all active examples are fitted and the inactive
     * ones are not.
     */
    static void deaden(Draft draft, Draw draw) {
        int[] kind = draw.die(1, 10);
        for (int l = 0; l < draft.lanes(); l++) {
            if (kind[l] < 2) {
                kill(draft, l, kind[l] == 0);
            } else if (kind[l] == 2 && draft.length("m") > 1 && draft.length("d") > 1) {
                fitTheActive(draft, l);
            }
        }
    }

    private static void kill(Draft draft, int lane, boolean opposite) {
        int lanes = draft.lanes();
        int d = draft.length("d");
        double[] x = draft.get("x");
        double[] w = draft.get("w");
        double[] star = draft.get("w*");
        int o = star.length / d / lanes;
        boolean active = false;
        for (int i = 0; i < draft.length("m"); i++) {
            if (inner(x, i, w, 0, d, o, lanes, lane) > 0) {
                flip(x, i, d, lanes, lane);
            }
            for (int c = 1; c < o; c++) {
                active |= inner(x, i, w, c, d, o, lanes, lane) > 0;
            }
        }
        if (active) {
            absolute(x, lanes, lane);
            absolute(w, lanes, lane);
            negate(w, lanes, lane);
        }
        for (int r = 0; r < d * o && opposite; r++) {
            star[r * lanes + lane] = -w[r * lanes + lane];
        }
    }

    /** w* = (α, β, 0 …), w = (α, −β, 0 …), examples (1, 0 …) and (0, 1, 0 …) by turns. */
    private static void fitTheActive(Draft draft, int lane) {
        int lanes = draft.lanes();
        int d = draft.length("d");
        double[] x = draft.get("x");
        double[] w = draft.get("w");
        double[] star = draft.get("w*");
        int o = star.length / d / lanes;
        for (int r = 0; r < d * o; r++) {
            double size = r / o < 2 ? Math.abs(star[r * lanes + lane]) : 0;
            star[r * lanes + lane] = size;
            w[r * lanes + lane] = r / o == 1 ? -size : size;
        }
        for (int i = 0; i < draft.length("m"); i++) {
            for (int j = 0; j < d; j++) {
                x[(i * d + j) * lanes + lane] = j == i % 2 ? 1 : 0;
            }
        }
    }

    /**
     * Makes every example active at every column of the point: examples change sign; where that is not enough, all of x
     * and w take absolute values; where even that leaves a 0, both get a first coordinate.
     */
    static void enforce(Draft draft) {
        int lanes = draft.lanes();
        int d = draft.length("d");
        double[] x = draft.get("x");
        double[] w = draft.get("w");
        int o = w.length / d / lanes;
        for (int l = 0; l < lanes; l++) {
            for (int i = 0; i < draft.length("m"); i++) {
                if (inner(x, i, w, 0, d, o, lanes, l) < 0) {
                    flip(x, i, d, lanes, l);
                }
            }
            if (!allActive(draft, o, l)) {
                absolute(x, lanes, l);
                absolute(w, lanes, l);
            }
            if (!allActive(draft, o, l)) {
                for (int i = 0; i < draft.length("m"); i++) {
                    x[i * d * lanes + l] = Math.max(x[i * d * lanes + l], 0.25);
                }
                for (int c = 0; c < o; c++) {
                    w[c * lanes + l] = Math.max(w[c * lanes + l], draft.get("W")[l] / 8);
                }
            }
        }
    }

    private static boolean allActive(Draft draft, int o, int lane) {
        int d = draft.length("d");
        int lanes = draft.lanes();
        double[] x = draft.get("x");
        double[] w = draft.get("w");
        for (int i = 0; i < draft.length("m"); i++) {
            for (int c = 0; c < o; c++) {
                if (Exact.sign(x, i * d, w, c, o, d, lanes, lane) != 1) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double inner(double[] x, int i, double[] v, int c, int d, int o, int lanes, int lane) {
        double sum = 0;
        for (int j = 0; j < d; j++) {
            sum += x[(i * d + j) * lanes + lane] * v[(j * o + c) * lanes + lane];
        }
        return sum;
    }

    private static void flip(double[] x, int i, int d, int lanes, int lane) {
        for (int j = 0; j < d; j++) {
            x[(i * d + j) * lanes + lane] *= -1;
        }
    }

    private static void negate(double[] v, int lanes, int lane) {
        for (int at = lane; at < v.length; at += lanes) {
            v[at] = -v[at];
        }
    }

    private static void absolute(double[] v, int lanes, int lane) {
        for (int at = lane; at < v.length; at += lanes) {
            v[at] = Math.abs(v[at]);
        }
    }
}
