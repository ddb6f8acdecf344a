package org.theoremcheck.kernels.lane;

import java.util.Optional;

/**
 * A value with each lane's rows side by side, for reading a few rows per lane, not the same ones in every lane: two cache lines for sixteen
 * features, where lane-innermost they lie in sixteen. Made the second time that a value is read like this, and kept with it.
 */
final class LaneRows {
    private static final Object ONCE = "read once";

    private static final int TOGETHER = 4;

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

    /** Where block index[q][l] of lane l begins, for all q and l. @param blocks number of blocks of {@code width} rows */
    int[] starts(double[] index, int blocks, int width) {
        int[] starts = new int[index.length];
        for (int i = 0, lane = 0; i < starts.length; i++, lane = lane + 1 == lanes ? 0 : lane + 1) {
            starts[i] = lane * rows + Doors.block(index[i], blocks) * width;
        }
        return starts;
    }

    /** Copies a block per lane, of {@code count} lanes, lane-innermost: out[to + r·count + l] = row r of the block at starts[first + l]. */
    void copy(int[] starts, int first, int count, int width, double[] out, int to) {
        int l = 0;
        for (; l + TOGETHER <= count; l += TOGETHER) {
            four(starts, first + l, width, out, to + l, count);
        }
        for (; l < count; l++) {
            for (int r = 0; r < width; r++) {
                out[to + r * count + l] = byLane[starts[first + l] + r];
            }
        }
    }

    /** Four lanes' blocks, so that neighbours in {@code out} are written together. */
    private void four(int[] starts, int first, int width, double[] out, int to, int step) {
        int a = starts[first];
        int b = starts[first + 1];
        int c = starts[first + 2];
        int d = starts[first + 3];
        int at = to;
        for (int r = 0; r < width; r++) {
            out[at] = byLane[a + r];
            out[at + 1] = byLane[b + r];
            out[at + 2] = byLane[c + r];
            out[at + 3] = byLane[d + r];
            at += step;
        }
    }
}
