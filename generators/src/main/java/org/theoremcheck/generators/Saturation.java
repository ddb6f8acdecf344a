package org.theoremcheck.generators;

/** Saturated and unsaturated examples together. */
final class Saturation {
    private Saturation() {}

    /**
     * In a third of the lanes, where m ≥ 2 and d ≥ 2 and with v = w − w* at the first point: even examples become ±v/‖v‖,
     * odd ones orthogonal to v but for a component near e^(−rate·W).
     */
    static void fill(Draft draft, Draw draw, double rate) {
        int m = draft.length("m");
        int d = draft.length("d");
        int lanes = draft.lanes();
        int[] kind = draw.die(1, 3);
        double[] tilt = draw.logUniform(m, 0.1, 10);
        double[] sign = draw.uniform(m);
        if (m < 2 || d < 2) {
            return;
        }
        double[] v = new double[d];
        for (int l = 0; l < lanes; l++) {
            double norm = difference(draft, v, l);
            if (kind[l] > 0 || norm == 0) {
                continue;
            }
            for (int i = 0; i < m; i++) {
                double along = Math.min(1, tilt[i * lanes + l] * StrictMath.exp(-rate * draft.get("W")[l]));
                place(draft.get("x"), i, d, lanes, l, v, i % 2 == 0 ? 1 : along, sign[i * lanes + l] < 0.5 ? -1 : 1);
            }
        }
    }

    /** v ← (w − w*)/‖w − w*‖ of one lane; answers the norm. */
    private static double difference(Draft draft, double[] v, int lane) {
        double squares = 0;
        for (int j = 0; j < v.length; j++) {
            int at = j * draft.lanes() + lane;
            v[j] = draft.get("w")[at] - draft.get("w*")[at];
            squares += v[j] * v[j];
        }
        double norm = Math.sqrt(squares);
        for (int j = 0; j < v.length && norm > 0; j++) {
            v[j] /= norm;
        }
        return norm;
    }

    /** x_i ← sign·(t·v + √(1−t²)·u), u the direction of x_i's part orthogonal to the unit vector v. */
    private static void place(double[] x, int i, int d, int lanes, int lane, double[] v, double t, double sign) {
        double inner = 0;
        for (int j = 0; j < d; j++) {
            inner += x[(i * d + j) * lanes + lane] * v[j];
        }
        double squares = 0;
        for (int j = 0; j < d; j++) {
            double u = x[(i * d + j) * lanes + lane] - inner * v[j];
            squares += u * u;
        }
        double across = squares < 1e-20 ? 0 : Math.sqrt((1 - t * t) / squares);
        for (int j = 0; j < d; j++) {
            int at = (i * d + j) * lanes + lane;
            x[at] = sign * (t * v[j] + across * (x[at] - inner * v[j]));
        }
    }
}
