package org.theoremcheck.theorems;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;

/** A line every few seconds while a case runs; it watches and changes nothing. */
final class Progress implements AutoCloseable {
    private static final long MILLISECONDS = 3_000;

    private final String id;
    private final long planned;
    private final PrintStream out;
    private final long start = System.nanoTime();
    private final Timer clock;
    private volatile long random;
    private volatile long hunted;

    /** @param planned random instances */
    Progress(String id, long planned, PrintStream out) {
        this.id = id;
        this.planned = planned;
        this.out = out;
        clock = new Timer("progress " + id, true);
        TimerTask line = new TimerTask() {
            @Override
            public void run() {
                print();
            }
        };
        clock.schedule(line, MILLISECONDS, MILLISECONDS);
    }

    /** @param drawn random instances so far @param sought instances of the adversary so far */
    void at(long drawn, long sought) {
        random = drawn;
        hunted = sought;
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    private void print() {
        out.println(String.format(
                Locale.ROOT, "%s: %,d of %,d instances, %,d hunted, %.0f s", id, random, planned, hunted, seconds()));
    }

    @Override
    public void close() {
        clock.cancel();
    }
}
