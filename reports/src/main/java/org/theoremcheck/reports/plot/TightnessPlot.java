package org.theoremcheck.reports.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.theoremcheck.reports.Histogram;
import org.theoremcheck.reports.LedgerEntry;

/** How close the conclusion came to failing: instances over lhs/rhs, with the border lhs = rhs marked. */
public final class TightnessPlot {
    /** Where the overflow beyond 1 is drawn, as one bar. */
    private static final double END_OF_OVERFLOW = 1.06;
    /** In fewer bins than these a picture shows no shape; the counts beside it say as much. */
    private static final int BINS_WITH_A_SHAPE = 3;

    private TightnessPlot() {}

    /** The histogram of an entry; empty when no conclusion had two sides, or all instances fall into one bin or two. */
    public static Optional<Plot> of(LedgerEntry entry) {
        return of(entry.histogram(), entry.violations());
    }

    /** @param violations that 50 digits did not take back */
    static Optional<Plot> of(Histogram seen, long violations) {
        long filled = seen.bins().stream().filter(count -> count > 0).count() + (seen.above() > 0 ? 1 : 0);
        if (filled < BINS_WITH_A_SHAPE) {
            return Optional.empty();
        }
        List<Double> edges = IntStream.rangeClosed(0, Histogram.BINS)
                .mapToObj(i -> (double) i / Histogram.BINS)
                .toList();
        List<Series> series = new ArrayList<>();
        series.add(new Series.Bars(
                "lhs ≤ rhs", edges, seen.bins().stream().map(Long::doubleValue).toList()));
        if (seen.above() > 0) {
            // What 50 digits did not confirm is drawn all the same: the histogram is of doubles.
            String name = violations == 0 ? "lhs > rhs by rounding" : "lhs > rhs";
            series.add(new Series.Bars(name, List.of(1.0, END_OF_OVERFLOW), List.of((double) seen.above())));
        }
        return Optional.of(new Plot(
                "How close the conclusion came",
                Axis.linear("lhs / rhs"),
                Axis.log("instances"),
                series,
                List.of(new Mark("lhs = rhs", 1))));
    }
}
