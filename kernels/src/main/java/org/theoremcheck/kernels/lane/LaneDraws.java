package org.theoremcheck.kernels.lane;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Blocks of consecutive rows of a stored value, each lane's own choice: a kernel that knows this type copies them for a register of lanes into
 * the first cache, everybody else gets a whole copy, made when it is first asked for.
 */
public final class LaneDraws implements Drawn {
    private final LaneRows rows;
    private final int[] starts;
    private final int width;
    private final int lanes;
    private volatile double @Nullable [] copy;

    /** @param starts of block q of lane l, the (q·lanes + l)-th */
    LaneDraws(LaneRows rows, int[] starts, int width, int lanes) {
        this.rows = rows;
        this.starts = starts;
        this.width = width;
        this.lanes = lanes;
    }

    /** The draws that a value stands for, if it does and in blocks of this width. */
    public static Optional<LaneDraws> of(Lanes a, int width) {
        return a.storage() instanceof LaneDraws draws && draws.width == width ? Optional.of(draws) : Optional.empty();
    }

    /** Number of blocks per lane. */
    public int blocks() {
        return starts.length / lanes;
    }

    /** Copies the blocks of {@code count} lanes from lane {@code first} on, lane-innermost. */
    public void copy(int first, int count, double[] out) {
        for (int q = 0; q < blocks(); q++) {
            rows.copy(starts, q * lanes + first, count, width, out, q * width * count);
        }
    }

    @Override
    public double[] values() {
        double[] known = copy;
        if (known != null) {
            return known;
        }
        double[] made = new double[starts.length * width];
        copy(0, lanes, made);
        copy = made;
        return made;
    }
}
