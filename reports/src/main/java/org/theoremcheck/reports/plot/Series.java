package org.theoremcheck.reports.plot;

import java.util.List;
import java.util.stream.Stream;

/**
 * Numbers drawn in one colour. Numbers that are not finite, or ≤ 0 on a log axis, are not drawn; the plot says how many.
 */
public sealed interface Series {
    /** Its entry in the legend. */
    String name();

    /** Numbers that the x axis must show. */
    List<Double> x();

    /** Numbers that the y axis must show. */
    List<Double> y();

    /**
     * Bar i spans edges[i] to edges[i + 1] and has height[i].
     *
     * @param edges increasing, one more than heights
     */
    record Bars(String name, List<Double> edges, List<Double> heights) implements Series {
        public Bars {
            edges = List.copyOf(edges);
            heights = List.copyOf(heights);
            if (edges.size() != heights.size() + 1) {
                throw new IllegalArgumentException("bars " + name + " have " + edges.size() + " edges and "
                        + heights.size() + " heights; pass one edge more than heights");
            }
        }

        @Override
        public List<Double> x() {
            return edges;
        }

        @Override
        public List<Double> y() {
            return heights;
        }
    }

    /** Points (x[i], y[i]) joined in the order given; a number that is not drawn breaks the line. */
    record Line(String name, List<Double> x, List<Double> y) implements Series {
        public Line {
            x = List.copyOf(x);
            y = List.copyOf(y);
            requireEqualLengths(name, x, y);
        }
    }

    /** Points (x[i], y[i]), not joined. */
    record Points(String name, List<Double> x, List<Double> y) implements Series {
        public Points {
            x = List.copyOf(x);
            y = List.copyOf(y);
            requireEqualLengths(name, x, y);
        }
    }

    /** A line through (x[i], middle[i]) in a pale ribbon from least[i] to greatest[i]. */
    record Ribbon(String name, List<Double> x, List<Double> least, List<Double> middle, List<Double> greatest)
            implements Series {
        public Ribbon {
            x = List.copyOf(x);
            least = List.copyOf(least);
            middle = List.copyOf(middle);
            greatest = List.copyOf(greatest);
            requireEqualLengths(name, x, least);
            requireEqualLengths(name, x, middle);
            requireEqualLengths(name, x, greatest);
        }

        @Override
        public List<Double> y() {
            return Stream.of(least, middle, greatest).flatMap(List::stream).toList();
        }

        /** The line in the middle. */
        public Line line() {
            return new Line(name, x, middle);
        }
    }

    private static void requireEqualLengths(String name, List<Double> x, List<Double> y) {
        if (x.size() != y.size()) {
            throw new IllegalArgumentException(
                    "series " + name + " has " + x.size() + " x and " + y.size() + " y; pass one y per x");
        }
    }
}
