package org.theoremcheck.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TallyTest {

    @Property(tries = 300)
    void mergingIsACommutativeMonoid(
            @ForAll("tallies") Tally a, @ForAll("tallies") Tally b, @ForAll("tallies") Tally c) {
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
        assertThat(a.merge(b)).isEqualTo(b.merge(a));
        assertThat(a.merge(Tally.NOTHING)).isEqualTo(a);
        assertThat(Tally.NOTHING.merge(a)).isEqualTo(a);
    }

    @Provide
    Arbitrary<Tally> tallies() {
        Arbitrary<Long> count = Arbitraries.longs().between(0, 1_000_000);
        Arbitrary<List<Double>> values =
                Arbitraries.doubles().between(-1e200, 1e200).list().ofMaxSize(5);
        // Few tightness values, so that ties between instances occur.
        Arbitrary<Optional<Extreme>> extremes = Combinators.combine(Arbitraries.of(0.5, 1.0), count)
                .as(Extreme::new)
                .optional();
        Arbitrary<Optional<Trials>> trials = Combinators.combine(count, count)
                .as((failures, all) -> new Trials(failures, all, 0.1))
                .optional();
        return Combinators.combine(count, count, values, extremes, trials, Arbitraries.of("one", "two"))
                .as((some, others, numbers, extreme, trial, name) -> new Tally(
                        some + others,
                        some,
                        others,
                        some / 2,
                        others / 2,
                        named(name, new Hypothesis(some, others, 1)),
                        named(name, new Coverage(others, some, 0.25)),
                        named(
                                name,
                                Quantity.of(numbers.stream()
                                        .mapToDouble(Double::doubleValue)
                                        .toArray())),
                        named(name, 0.5),
                        named(name, curves(name, numbers)),
                        histogram(some, others),
                        extreme,
                        trial,
                        trial.map(t -> new Duels(some, others, t.trials()))));
    }

    private static Curves curves(String name, List<Double> numbers) {
        Quantity seen =
                Quantity.of(numbers.stream().mapToDouble(Double::doubleValue).toArray());
        Curve curve = new Curve(List.of(0.0, 1.0), List.of(seen, Quantity.NONE));
        return new Curves(new Figure(name, "x", "y"), named("curve " + numbers.size() % 2, curve));
    }

    @Example
    void aCurveIsSummarisedPointByPoint() {
        Curve curve = new Curve(List.of(0.0, 1.0), List.of(Quantity.of(4, 2), Quantity.NONE));
        assertThat(curve.merge(curve).summary())
                .isEqualTo(new Curve.Summary(
                        List.of(0.0, 1.0),
                        List.of(2.0, Double.POSITIVE_INFINITY),
                        List.of(3.0, Double.NaN),
                        List.of(4.0, Double.NEGATIVE_INFINITY)));
    }

    @Example
    void whatDoesNotBelongTogetherIsNotMerged() {
        Curves one = curves("one", List.of(1.0));
        Curve longer = new Curve(List.of(0.0), List.of(Quantity.of(1)));
        assertThatThrownBy(() -> one.merge(new Curves(one.figure(), named("curve 1", longer))))
                .hasMessageContaining("seen at x = [0.0, 1.0] and at [0.0]");
        assertThatThrownBy(() -> one.merge(new Curves(new Figure("one", "x", "z"), one.named())))
                .hasMessageContaining("'one' is drawn over");
    }

    private static <V> SortedMap<String, V> named(String name, V value) {
        return new TreeMap<>(Map.of(name, value));
    }

    private static Histogram histogram(long first, long above) {
        long[] counts = new long[Histogram.BINS + 1];
        counts[0] = first;
        counts[Histogram.BINS] = above;
        return Histogram.of(counts);
    }

    @Property
    void theExactSumIsTheSumOfTheExactNumbers(@ForAll double[] numbers) {
        double[] finite = Arrays.stream(numbers).filter(Double::isFinite).toArray();
        BigDecimal sum = Arrays.stream(finite).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal units = sum.multiply(BigDecimal.valueOf(2).pow(1074));
        assertThat(new BigDecimal(ExactSum.of(finite).units())).isEqualByComparingTo(units);
    }

    @Example
    void extremeDoublesAddUpExactly() {
        ExactSum sum =
                ExactSum.of(Double.MAX_VALUE, Double.MIN_VALUE, -Double.MAX_VALUE, Double.MIN_NORMAL, -0.0, 1, -1);
        assertThat(sum.over(1)).isEqualTo(Double.MIN_VALUE + Double.MIN_NORMAL);
        assertThat(ExactSum.of(1, 1e100, 1, -1e100).over(2)).isEqualTo(1);
        assertThat(ExactSum.ZERO.over(0)).isNaN();
        assertThatThrownBy(() -> ExactSum.of(Double.NaN)).hasMessageContaining("finite numbers only");
    }

    @Example
    void infiniteValuesAreCountedApart() {
        Quantity.Summary summary =
                Quantity.of(1, Double.NaN, 3, Double.POSITIVE_INFINITY).summary();
        assertThat(summary).isEqualTo(new Quantity.Summary(2, 2, 1, 2, 3));
    }

    @Example
    void tightnessOneBelongsToTheLastBinAndMoreToTheOverflow() {
        assertThat(Histogram.bin(0)).isZero();
        assertThat(Histogram.bin(1)).isEqualTo(Histogram.BINS - 1);
        assertThat(Histogram.bin(Math.nextUp(1.0))).isEqualTo(Histogram.BINS);
        assertThat(Histogram.bin(Double.POSITIVE_INFINITY)).isEqualTo(Histogram.BINS);
    }

    @Example
    void oneClaimHasOneDeltaAndOneDemand() {
        assertThatThrownBy(() -> new Trials(0, 1, 0.1).merge(new Trials(0, 1, 0.2)))
                .hasMessageContaining("one δ per claim");
        assertThatThrownBy(() -> new Coverage(0, 1, 0.1).merge(new Coverage(0, 1, 0.2)))
                .hasMessageContaining("demand one share");
    }
}
