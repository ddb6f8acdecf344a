package org.theoremcheck.kernels.gpu;

import java.util.Arrays;

/** Wall-clock seconds of something that ends before it returns. */
final class Stopwatch {
    private static final int TIMES = 5;
    /** Until then the JIT compiler has done what it will do, and a GPU's clocks have risen. */
    private static final long WARM_NANOS = 2_000_000_000L;

    private Stopwatch() {}

    /** The median of five runs, after two seconds of them. */
    static double seconds(Runnable run) {
        long begin = System.nanoTime();
        do {
            run.run();
        } while (System.nanoTime() - begin < WARM_NANOS);
        double[] seconds = new double[TIMES];
        Arrays.setAll(seconds, i -> {
            long start = System.nanoTime();
            run.run();
            return (System.nanoTime() - start) * 1e-9;
        });
        Arrays.sort(seconds);
        return seconds[TIMES / 2];
    }
}
