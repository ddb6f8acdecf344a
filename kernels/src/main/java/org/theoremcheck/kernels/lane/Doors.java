package org.theoremcheck.kernels.lane;

/** What every backend asks of its arguments before it computes. */
final class Doors {
    private Doors() {}

    static void requireOwn(LaneArithmetic backend, Lanes a) {
        if (a.arithmetic() != backend) {
            throw new IllegalArgumentException("a value of backend "
                    + a.arithmetic().name() + " met backend " + backend.name() + "; convert it with of(toDoubles())");
        }
    }

    static void requireLength(double[] values, int rows, int lanes) {
        if (rows < 1 || lanes < 1 || values.length != (long) rows * lanes) {
            throw new IllegalArgumentException("found " + values.length + " numbers for " + rows + " rows × " + lanes
                    + " lanes; pass rows·lanes of them, at least one");
        }
    }

    static void requireFactor(Lanes factor, int rows, int columns) {
        if (rows < 1 || columns < 1 || factor.rows() != (long) rows * columns) {
            throw new IllegalArgumentException("a " + rows + "×" + columns + " factor needs " + (long) rows * columns
                    + " rows, found " + factor.rows());
        }
    }

    static int groups(Lanes a, int length) {
        if (length < 1 || a.rows() % length != 0) {
            throw new IllegalArgumentException("runs of " + length + " do not divide " + a.rows() + " rows");
        }
        return a.rows() / length;
    }

    /** The whole number {@code value} if it counts one of {@code blocks} blocks. */
    static int block(double value, int blocks) {
        requireBlock(value, blocks);
        return (int) value;
    }

    static void requireBlock(double value, int blocks) {
        if (!(value >= 0 && value < blocks) || value != Math.rint(value)) {
            throw new IllegalArgumentException(
                    "block " + value + " does not exist; pass whole numbers in [0, " + blocks + ")");
        }
    }

    static void requireWithin(int[] chosen, int count, String what) {
        for (int i : chosen) {
            if (i < 0 || i >= count) {
                throw new IllegalArgumentException(
                        what + " " + i + " does not exist; pass numbers in [0, " + count + ")");
            }
        }
    }
}
