package org.theoremcheck.engine.data;

import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * v ↦ low + (v − offset)/width·(high − low), column by column. Fitted on training rows and applied to any rows, so that
 * test rows follow the training ranges. A column that is constant in the training rows has width 1: it goes to
 * {@code low}.
 *
 * @see #standardise
 * @see #minMax
 */
public final class Scaling {
    /** What is scaled. */
    public enum Part {
        FEATURES,
        TARGETS
    }

    private final String step;
    private final Part part;
    private final double[] offset;
    private final double[] width;
    private final double low;
    private final double high;

    private Scaling(String step, Part part, double[] offset, double[] width, double low, double high) {
        this.step = part.name().toLowerCase(Locale.ROOT) + " " + step;
        this.part = part;
        this.offset = offset;
        this.width = width;
        this.low = low;
        this.high = high;
    }

    /** Mean 0 and variance 1 over the training rows, (v − v̄)/s with s² = Σ(v − v̄)²/m. */
    public static Scaling standardise(Part part, DataSet training) {
        int m = training.rows();
        double[] mean = perColumn(
                part,
                training,
                j -> rows(m).mapToDouble(i -> value(part, training, i, j)).reduce(0, Double::sum) / m);
        double[] deviation = perColumn(
                part,
                training,
                j -> Math.sqrt(rows(m).mapToDouble(i -> value(part, training, i, j) - mean[j])
                                .map(v -> v * v)
                                .reduce(0, Double::sum)
                        / m));
        return new Scaling("standardised", part, mean, positive(deviation), 0, 1);
    }

    /** The training rows' least and greatest values go to {@code low} and {@code high}. */
    public static Scaling minMax(Part part, DataSet training, double low, double high) {
        int m = training.rows();
        double[] least = perColumn(part, training, j -> rows(m).mapToDouble(i -> value(part, training, i, j))
                .min()
                .orElseThrow());
        double[] width = perColumn(
                part,
                training,
                j -> rows(m).mapToDouble(i -> value(part, training, i, j)).max().orElseThrow() - least[j]);
        return new Scaling("scaled to [" + low + ", " + high + "]", part, least, positive(width), low, high);
    }

    /** Features from a known range [from, to] to [0, 1]: grey levels from [0, 255], say. */
    public static Scaling fromRange(int columns, double from, double to) {
        if (!(from < to)) {
            throw new IllegalArgumentException("the range [" + from + ", " + to + "] is empty; pass from < to");
        }
        double[] offset = perColumn(columns, j -> from);
        double[] width = perColumn(columns, j -> to - from);
        return new Scaling("scaled from [" + from + ", " + to + "]", Part.FEATURES, offset, width, 0, 1);
    }

    /** @throws IllegalArgumentException if the data have another number of columns, or classes where targets are scaled */
    public DataSet apply(DataSet data) {
        if (part == Part.TARGETS) {
            return data.mapTargets(step, v -> scaled(v, 0));
        }
        int columns = data.columns();
        if (columns != offset.length) {
            throw new IllegalArgumentException(
                    data.name() + " has " + columns + " features, but the scaling was fitted to " + offset.length
                            + "; fit and apply it on the same columns");
        }
        double[] x = new double[data.rows() * columns];
        for (int i = 0; i < x.length; i++) {
            x[i] = scaled(data.feature(i / columns, i % columns), i % columns);
        }
        return data.withFeatures(step, data.featureNames(), x);
    }

    private double scaled(double v, int column) {
        return low + (v - offset[column]) / width[column] * (high - low);
    }

    private static double value(Part part, DataSet data, int row, int column) {
        return part == Part.FEATURES ? data.feature(row, column) : data.target(row);
    }

    private static IntStream rows(int m) {
        return IntStream.range(0, m);
    }

    private static double[] perColumn(Part part, DataSet data, IntToDoubleFunction number) {
        return perColumn(part == Part.FEATURES ? data.columns() : 1, number);
    }

    private static double[] perColumn(int columns, IntToDoubleFunction number) {
        return IntStream.range(0, columns).mapToDouble(number).toArray();
    }

    private static double[] positive(double[] widths) {
        return perColumn(widths.length, j -> widths[j] > 0 ? widths[j] : 1);
    }
}
