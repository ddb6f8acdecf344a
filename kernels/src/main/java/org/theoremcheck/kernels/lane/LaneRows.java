package org.theoremcheck.kernels.lane;

import java.util.Optional;

/**
 * A value with each lane's rows side by side, for reading a few rows per lane, not the same ones in every lane: two cache lines for sixteen
 * features, where lane-innermost they lie in sixteen. Made the second time that a value is read like this, and kept with it.
 */
final class LaneRows {
    private static final Object ONCE = "read once";

    private final double[] byLane;
    private final int rows;
    private final int lanes;

    private LaneRows(double[] stored, int rows, int lanes) {
        this.byLane = new double[stored.length];
        this.rows = rows;
        this.lanes = lanes;
        for (int r = 0; r < rows; r++) {
            for (int l = 0; l < lanes; l++) {
                byLane[l * rows + r] = stored[r * lanes + l];
            }
        }
    }

    /** Empty the first time. */
    static Optional<LaneRows> of(Lanes a) {
        Optional<Object> known = a.companion();
        if (known.isEmpty()) {
            a.keep(ONCE);
            return Optional.empty();
        }
        if (known.get() instanceof LaneRows made) {
            return Optional.of(made);
        }
        LaneRows made = new LaneRows(PlainLaneArithmetic.stored(a), a.rows(), a.lanes());
        a.keep(made);
        return Optional.of(made);
    }

    /** out[q·width + r][l] = row r of block index[q][l] of lane l. @param blocks number of blocks of {@code width} rows */
    void gather(double[] index, int blocks, int width, double[] out) {
        for (int i = 0; i < index.length; i++) {
            int lane = i % lanes;
            int from = lane * rows + Doors.block(index[i], blocks) * width;
            int to = i / lanes * width * lanes + lane;
            for (int r = 0; r < width; r++) {
                out[to + r * lanes] = byLane[from + r];
            }
        }
    }
}
