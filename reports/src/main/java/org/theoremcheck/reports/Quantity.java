package org.theoremcheck.reports;

import java.util.Arrays;

/**
 * Count, range and sum of the values of one reported quantity; a commutative monoid under {@link #merge}.
 *
 * @param count finite values
 * @param unbounded infinite or NaN values, left out of the rest
 * @param least +∞ when there are none
 * @param greatest −∞ when there are none
 */
public record Quantity(long count, long unbounded, double least, double greatest, ExactSum sum) {
    public static final Quantity NONE =
            new Quantity(0, 0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, ExactSum.ZERO);

    public static Quantity of(double... values) {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        double least = NONE.least;
        double greatest = NONE.greatest;
        for (double value : finite) {
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        return new Quantity(finite.length, values.length - finite.length, least, greatest, ExactSum.of(finite));
    }

    public Quantity merge(Quantity that) {
        return new Quantity(
                count + that.count,
                unbounded + that.unbounded,
                Math.min(least, that.least),
                Math.max(greatest, that.greatest),
                sum.plus(that.sum));
    }

    public Summary summary() {
        return new Summary(count, unbounded, least, sum.over(count), greatest);
    }

    /** What the ledger prints of a quantity. */
    public record Summary(long count, long unbounded, double least, double mean, double greatest) {}
}
