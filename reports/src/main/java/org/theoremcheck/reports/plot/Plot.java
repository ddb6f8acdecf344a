package org.theoremcheck.reports.plot;

import java.util.List;

/**
 * What is drawn: series and marks over two axes.
 *
 * @param series in drawing order; the legend appears from two on
 * @param marks vertical lines, {@code lhs = rhs}
 */
public record Plot(String title, Axis x, Axis y, List<Series> series, List<Mark> marks) {
    public Plot {
        series = List.copyOf(series);
        marks = List.copyOf(marks);
    }

    public Plot(String title, Axis x, Axis y, List<Series> series) {
        this(title, x, y, series, List.of());
    }
}
