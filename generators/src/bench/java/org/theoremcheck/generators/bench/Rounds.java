package org.theoremcheck.generators.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures tasks in turns, A B C A B C, so that whatever else the machine does meets them alike. Time is this thread's own CPU time: what other
 * processes take of the core does not count, what they take of its caches does.
 */
final class Rounds {
    private static final ThreadMXBean CLOCK = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 31;
    private static final long WARM = 700_000_000L;

    private volatile Object last = "";

    /**
     * Medians over the rounds.
     *
     * @param nanoseconds of CPU per unit
     * @param bytes allocated per unit
     */
    record Cost(Task task, double nanoseconds, double bytes) {}

    List<Cost> measure(List<Task> tasks) {
        for (Task task : tasks) {
            long begin = CLOCK.getCurrentThreadCpuTime();
            while (CLOCK.getCurrentThreadCpuTime() - begin < WARM) {
                last = task.call().get();
            }
        }
        double[][] times = new double[tasks.size()][ROUNDS];
        double[][] bytes = new double[tasks.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int t = 0; t < tasks.size(); t++) {
                long allocated = CLOCK.getCurrentThreadAllocatedBytes();
                long begin = CLOCK.getCurrentThreadCpuTime();
                last = tasks.get(t).call().get();
                times[t][round] = CLOCK.getCurrentThreadCpuTime() - begin;
                bytes[t][round] = CLOCK.getCurrentThreadAllocatedBytes() - allocated;
            }
        }
        List<Cost> costs = new ArrayList<>();
        for (int t = 0; t < tasks.size(); t++) {
            Task task = tasks.get(t);
            costs.add(new Cost(task, median(times[t]) / task.units(), median(bytes[t]) / task.units()));
        }
        return costs;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
