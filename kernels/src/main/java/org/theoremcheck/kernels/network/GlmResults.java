package org.theoremcheck.kernels.network;

import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;

/** The numbers of a {@link Descent}, lane-innermost, while tiles fill them in. */
record GlmResults(
        int lanes,
        double[] best,
        double[] bestValue,
        double[] bestAt,
        double[] last,
        double[] end,
        double[] steps,
        double[] diverged) {
    GlmResults(int features, int lanes) {
        this(
                lanes,
                new double[features * lanes],
                new double[lanes],
                new double[lanes],
                new double[features * lanes],
                new double[features * lanes],
                new double[lanes],
                new double[lanes]);
    }

    /** Copies as many rows as {@code out} has from a tile of these lanes. */
    void take(double[] tile, int from, double[] out, int[] chosen) {
        for (int row = 0; row < out.length / lanes; row++) {
            for (int l = 0; l < chosen.length; l++) {
                out[row * lanes + chosen[l]] = tile[from + row * TileMemory.WIDTH + l];
            }
        }
    }

    Descent on(LaneArithmetic arithmetic) {
        int features = best.length / lanes;
        return new Descent(
                new Lanes(arithmetic, best, features, lanes),
                new Lanes(arithmetic, bestValue, 1, lanes),
                new Lanes(arithmetic, bestAt, 1, lanes),
                new Lanes(arithmetic, last, features, lanes),
                new Lanes(arithmetic, end, features, lanes),
                new Lanes(arithmetic, steps, 1, lanes),
                new Lanes(arithmetic, diverged, 1, lanes));
    }
}
