package org.theoremcheck.kernels.boxqp;

/**
 * One array per thread, handed out in stretches of whole lines of the cache. Registers that cross lines cost up to twice the time; Java lets an array begin
 * anywhere, but the default collector puts a large one at the beginning of a region, so that line beginnings are known.
 */
final class Workspace {
    private static final int LINE = 8;

    /** A line begins here: a region begins with the array's header of 16 bytes. */
    private static final int FIRST = 6;

    /** 4 MiB, which is large for regions up to 8 MiB. */
    private static final int LEAST = 1 << 19;

    /** What a thread keeps for the next call: 64 MiB at most. */
    private static final int KEPT = 1 << 23;

    private static final ThreadLocal<double[]> KEPT_BY_THREAD = ThreadLocal.withInitial(() -> new double[0]);

    final double[] numbers;
    private int next = FIRST;

    /** @param size the sum of all stretches, each rounded up by {@link #whole} */
    Workspace(int size) {
        double[] kept = KEPT_BY_THREAD.get();
        int needed = FIRST + size;
        numbers = kept.length < needed ? new double[Math.max(LEAST, needed)] : kept;
        if (numbers.length <= KEPT) {
            KEPT_BY_THREAD.set(numbers);
        }
    }

    /** So many doubles in whole lines. */
    static int whole(int size) {
        return (size + LINE - 1) / LINE * LINE;
    }

    /** Where a stretch of this size begins; what it holds is not defined. */
    int take(int size) {
        int at = next;
        next += whole(size);
        return at;
    }
}
