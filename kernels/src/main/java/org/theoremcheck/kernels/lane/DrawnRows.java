package org.theoremcheck.kernels.lane;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.theoremcheck.kernels.blas.Stretches;

/**
 * Blocks of consecutive rows of a stored value, the same blocks in every lane: a kernel that knows this type reads them where they
 * lie, everybody else gets a copy, made when it is first asked for.
 */
public final class DrawnRows implements Drawn {
    private final double[] source;
    private final int[] starts;
    private final int width;
    private final int lanes;
    private volatile double @Nullable [] copy;

    /** @param starts of each block in {@code source} @param width rows per block */
    DrawnRows(double[] source, int[] starts, int width, int lanes) {
        this.source = source;
        this.starts = starts;
        this.width = width;
        this.lanes = lanes;
    }

    /**
     * A value of a backend that stores doubles, as blocks.
     *
     * @param width rows per block, a divisor of the rows of {@code a}
     */
    public static DrawnRows of(Lanes a, int width) {
        if (a.storage() instanceof DrawnRows drawn && drawn.width == width) {
            return drawn;
        }
        int[] starts = new int[Doors.groups(a, width)];
        Arrays.setAll(starts, q -> q * width * a.lanes());
        return new DrawnRows(PlainLaneArithmetic.stored(a), starts, width, a.lanes());
    }

    /** Where the blocks lie; not to be modified. */
    public double[] source() {
        return source;
    }

    /** Of each block, the place of its first row's first lane; not to be modified. */
    public int[] starts() {
        return starts;
    }

    /** The blocks of one lane as a library reads them. */
    Stretches stretches() {
        return new Stretches(source, starts, width * lanes);
    }

    @Override
    public double[] values() {
        double[] known = copy;
        if (known != null) {
            return known;
        }
        int size = width * lanes;
        double[] made = new double[starts.length * size];
        for (int q = 0; q < starts.length; q++) {
            System.arraycopy(source, starts[q], made, q * size, size);
        }
        copy = made;
        return made;
    }
}
