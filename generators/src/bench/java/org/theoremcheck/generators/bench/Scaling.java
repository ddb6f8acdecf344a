package org.theoremcheck.generators.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The same work on one thread and on two, and in the same rounds, for as long, a ceiling: a loop that asks for nothing but a core. Where a core's pipes are shared
 * with others, the ceiling is not 2. Rounds are short, so that all of one meet the same neighbours.
 */
final class Scaling {
    private static final int ROUNDS = 101;
    private static final int WARM = 20;
    /** Copies of the ceiling that tell how many take as long as the work. */
    private static final int SOME = 200;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private Scaling() {}

    /** Nanoseconds on the clock, and of all threads' CPU together. */
    private record Times(double clock, double processor) {}

    /** What a thread took and found; results are kept, so that they cannot be optimised away. */
    private record Share(long processor, List<?> results) {}

    /**
     * How many times as fast two threads are as one.
     *
     * @param clock on the wall
     * @param processor twice the CPU time on one thread over that on two together: what the clock would say if nobody else wanted the cores
     */
    record Speedup(double clock, double processor) {
        private static Speedup of(Times one, Times two) {
            return new Speedup(one.clock / two.clock, 2 * one.processor / two.processor);
        }

        private Speedup over(Speedup ceiling) {
            return new Speedup(clock / ceiling.clock, processor / ceiling.processor);
        }

        private static Speedup median(List<Speedup> rounds) {
            return new Speedup(
                    Rounds.median(rounds.stream().mapToDouble(Speedup::clock).toArray()),
                    Rounds.median(rounds.stream().mapToDouble(Speedup::processor).toArray()));
        }
    }

    /**
     * Medians over the rounds.
     *
     * @param quotient of work and ceiling, round by round
     */
    record Beside(Speedup work, Speedup ceiling, Speedup quotient) {}

    /**
     * @param work an even number of equal tasks
     * @param ceiling a short one
     */
    static Beside measure(List<Task> work, Task ceiling) throws InterruptedException, ExecutionException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            int copies = 0;
            for (int round = 0; round < WARM; round++) {
                double wanted = run(two, work, 1).processor;
                double some = run(two, Collections.nCopies(SOME, ceiling), 1).processor;
                copies = (int) Math.ceil(wanted / some * SOME / 2) * 2;
            }
            List<Task> asLong = Collections.nCopies(copies, ceiling);
            List<Speedup> works = new ArrayList<>();
            List<Speedup> ceilings = new ArrayList<>();
            List<Speedup> quotients = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                works.add(Speedup.of(run(two, work, 1), run(two, work, 2)));
                ceilings.add(Speedup.of(run(two, asLong, 1), run(two, asLong, 2)));
                quotients.add(works.get(round).over(ceilings.get(round)));
            }
            return new Beside(Speedup.median(works), Speedup.median(ceilings), Speedup.median(quotients));
        } finally {
            two.shutdown();
        }
    }

    private static Times run(ExecutorService pool, List<Task> tasks, int threads)
            throws InterruptedException, ExecutionException {
        List<Callable<Share>> jobs = new ArrayList<>();
        int share = tasks.size() / threads;
        for (int thread = 0; thread < threads; thread++) {
            List<Task> own = tasks.subList(thread * share, (thread + 1) * share);
            jobs.add(() -> share(own));
        }
        long begin = System.nanoTime();
        long processor = 0;
        for (Future<Share> done : pool.invokeAll(jobs)) {
            processor += done.get().processor;
        }
        return new Times(System.nanoTime() - begin, processor);
    }

    private static Share share(List<Task> tasks) {
        long begin = CLOCK.getCurrentThreadCpuTime();
        List<?> results = tasks.stream().map(task -> task.call().get()).toList();
        return new Share(CLOCK.getCurrentThreadCpuTime() - begin, results);
    }
}
