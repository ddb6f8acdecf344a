package org.theoremcheck.kernels.lane;

/** The storage of a value whose rows are still where they came from. */
sealed interface Drawn permits DrawnRows, LaneDraws, StackedRows {
    /** The rows one below the other, lane-innermost; not to be modified. */
    double[] values();
}
