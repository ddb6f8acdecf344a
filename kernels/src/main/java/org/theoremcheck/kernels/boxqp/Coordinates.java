package org.theoremcheck.kernels.boxqp;

/** Some coordinates in order, and what sweeps over them need of Q. */
final class Coordinates {
    /** The first {@code count} belong; behind them is room for a last group. */
    final int[] which;

    /** Entries of Q between coordinates of one group, if they move in groups. */
    final double[] products;

    int count;

    /** @param most of them */
    Coordinates(int most) {
        which = new int[most + BoxQpKernels.TOGETHER];
        products = new double[which.length * (BoxQpKernels.TOGETHER - 1) / 2];
    }
}
