package org.theoremcheck.theorems.dante;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.theoremcheck.kernels.lane.Lanes;

/** The weights after each fifth of a budget, the start first. */
final class Readings {
    private static final int PARTS = 5;

    private final long budget;
    private final List<Lanes> w = new ArrayList<>();

    /** @param budget weights that may be moved, a weight counted as often as it moves */
    Readings(long budget) {
        this.budget = budget;
    }

    /** Shares of the budget at which weights are read: 0, 0.2, … 1. */
    static double[] shares() {
        return IntStream.rangeClosed(0, PARTS)
                .mapToDouble(i -> (double) i / PARTS)
                .toArray();
    }

    /** Keeps the weights if the next fifth is spent. */
    void take(long moved, Supplier<Lanes> now) {
        if (w.size() < PARTS && moved * PARTS >= w.size() * budget) {
            w.add(now.get());
        }
    }

    /** All readings, these weights last. */
    List<Lanes> and(Lanes end) {
        w.add(end);
        return w;
    }
}
