package org.theoremcheck.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Counts of tightness lhs/rhs: {@value #BINS} equal bins on [0, 1], the last one closed, and the overflow beyond 1.
 *
 * @param bins counts from the loosest bin to the tightest
 * @param above instances with tightness above 1, which violate
 */
public record Histogram(List<Long> bins, long above) {
    public static final int BINS = 50;
    public static final Histogram EMPTY = new Histogram(Collections.nCopies(BINS, 0L), 0);

    /** @throws IllegalArgumentException for another number of bins */
    public Histogram {
        bins = List.copyOf(bins);
        if (bins.size() != BINS) {
            throw new IllegalArgumentException("a histogram has " + bins.size() + " bins, needs " + BINS);
        }
    }

    /** @param counts BINS + 1 counts, the overflow last */
    public static Histogram of(long[] counts) {
        List<Long> bins = new ArrayList<>(BINS);
        for (int i = 0; i < BINS; i++) {
            bins.add(counts[i]);
        }
        return new Histogram(bins, counts[BINS]);
    }

    /** The bin of a tightness, {@value #BINS} for the overflow. @param tightness ≥ 0, not NaN */
    public static int bin(double tightness) {
        return tightness > 1 ? BINS : Math.min(BINS - 1, (int) (tightness * BINS));
    }

    public Histogram merge(Histogram that) {
        List<Long> sums = new ArrayList<>(BINS);
        for (int i = 0; i < bins.size(); i++) {
            sums.add(bins.get(i) + that.bins.get(i));
        }
        return new Histogram(sums, above + that.above);
    }

    public long count() {
        return above + bins.stream().mapToLong(Long::longValue).sum();
    }
}
