package org.theoremcheck.kernels.lane;

import java.util.Arrays;

/** One operand of an elementwise operation as a contiguous stretch per row, sharing made explicit without copying the whole. */
final class Operand {
    private final double[] source;
    private final boolean oneRow;
    private final int lanes;
    /** Holds the current row of a one-lane operand, spread over the lanes; empty where lanes are stored. */
    private final double[] spread;

    private int spreadRow = -1;

    Operand(double[] source, int sourceRows, int sourceLanes, int lanes) {
        this.source = source;
        this.oneRow = sourceRows == 1;
        this.lanes = lanes;
        this.spread = sourceLanes == lanes ? new double[0] : new double[lanes];
    }

    /** Makes a row current; call it before {@link #values} and {@link #offset}. */
    Operand row(int row) {
        int wanted = oneRow ? 0 : row;
        if (spread.length > 0 && spreadRow != wanted) {
            Arrays.fill(spread, source[wanted]);
        }
        spreadRow = wanted;
        return this;
    }

    double[] values() {
        return spread.length > 0 ? spread : source;
    }

    int offset() {
        return spread.length > 0 ? 0 : spreadRow * lanes;
    }
}
