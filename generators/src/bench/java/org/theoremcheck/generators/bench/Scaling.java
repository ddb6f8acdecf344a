package org.theoremcheck.generators.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** The same cohorts on one thread and on two, in turns. */
final class Scaling {
    private static final int ROUNDS = 21;

    private Scaling() {}

    /**
     * How many times faster two threads are, by the clock on the wall.
     *
     * @param median of the rounds' ratios
     * @param undisturbed the shortest time on one thread over the shortest on two, when others wanted the cores least
     */
    record Speedup(double median, double undisturbed) {}

    /** @param cohorts an even number of equal tasks */
    static Speedup measure(List<Task> cohorts) throws InterruptedException, ExecutionException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            double[] ratios = new double[ROUNDS];
            double leastOne = Double.POSITIVE_INFINITY;
            double leastBoth = Double.POSITIVE_INFINITY;
            for (int round = -5; round < ROUNDS; round++) {
                double one = seconds(two, List.of(cohorts));
                int half = cohorts.size() / 2;
                double both = seconds(two, List.of(cohorts.subList(0, half), cohorts.subList(half, cohorts.size())));
                if (round >= 0) {
                    ratios[round] = one / both;
                    leastOne = Math.min(leastOne, one);
                    leastBoth = Math.min(leastBoth, both);
                }
            }
            return new Speedup(Rounds.median(ratios), leastOne / leastBoth);
        } finally {
            two.shutdown();
        }
    }

    private static double seconds(ExecutorService pool, List<List<Task>> shares)
            throws InterruptedException, ExecutionException {
        List<Callable<Object>> jobs = new ArrayList<>();
        for (List<Task> share : shares) {
            jobs.add(() -> share.stream().map(Task::call).map(Supplier::get).toList());
        }
        long begin = System.nanoTime();
        for (Future<Object> done : pool.invokeAll(jobs)) {
            done.get();
        }
        return (System.nanoTime() - begin) * 1e-9;
    }
}
