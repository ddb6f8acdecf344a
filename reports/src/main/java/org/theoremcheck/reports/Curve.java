package org.theoremcheck.reports;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One quantity along an axis, over many runs; a commutative semigroup under {@link #merge} among curves with the same x.
 *
 * @param x where it was seen
 * @param y what was seen there, one per x
 */
public record Curve(List<Double> x, List<Quantity> y) {
    /** @throws IllegalArgumentException unless there is one y per x */
    public Curve {
        x = List.copyOf(x);
        y = List.copyOf(y);
        if (x.size() != y.size()) {
            throw new IllegalArgumentException(
                    "a curve has " + x.size() + " x and " + y.size() + " y; pass one y per x");
        }
    }

    /** @throws IllegalArgumentException if the other was seen at other x */
    public Curve merge(Curve that) {
        if (!x.equals(that.x)) {
            throw new IllegalArgumentException("one curve was seen at x = " + x + " and at " + that.x
                    + "; give curves that differ in x different names");
        }
        return new Curve(
                x,
                IntStream.range(0, y.size())
                        .mapToObj(i -> y.get(i).merge(that.y.get(i)))
                        .toList());
    }

    public Summary summary() {
        List<Quantity.Summary> seen = y.stream().map(Quantity::summary).toList();
        return new Summary(
                x,
                seen.stream().map(Quantity.Summary::least).toList(),
                seen.stream().map(Quantity.Summary::mean).toList(),
                seen.stream().map(Quantity.Summary::greatest).toList());
    }

    /**
     * What the ledger prints of a curve; where no run was finite, mean is NaN.
     *
     * @param x where
     * @param least of the runs there
     * @param mean of the runs there
     * @param greatest of the runs there
     */
    public record Summary(List<Double> x, List<Double> least, List<Double> mean, List<Double> greatest) {}
}
