package org.theoremcheck.kernels.blas;

import java.util.Arrays;

/**
 * A matrix's numbers, row-major, as stretches of an array one after the other, so that rows that were drawn and parts of a whole need not be copied
 * together before a library reads them.
 *
 * @param source never modified: a library may remember what it has copied
 * @param starts of the stretches, at least one; never modified
 * @param length of every stretch
 */
public record Stretches(double[] source, int[] starts, int length) {
    private static final int[] FROM_THE_START = {0};

    /** An array as it is. */
    public static Stretches whole(double[] values) {
        return new Stretches(values, FROM_THE_START, values.length);
    }

    /** How many numbers there are. */
    public int size() {
        return starts.length * length;
    }

    /** The numbers in one array, the array itself if they are all of it; not to be modified. */
    public double[] joined() {
        if (length == source.length && starts.length == 1) {
            return source;
        }
        double[] joined = new double[size()];
        for (int q = 0; q < starts.length; q++) {
            System.arraycopy(source, starts[q], joined, q * length, length);
        }
        return joined;
    }

    /** Whether these are the same places of the same array. */
    boolean liesWhere(double[] array, int[] places, int each) {
        return source == array && length == each && Arrays.equals(starts, places);
    }
}
