package org.theoremcheck.reports;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * What some instances showed about a claim: a commutative monoid under {@link #merge}, so that chunks, threads and shards
 * add up to the same evidence in any order.
 *
 * @param instances that were run
 * @param counted of them, where every hypothesis held
 * @param violations of the counted, where a conclusion failed beyond the arithmetic's rounding noise
 * @param examples of the counted, where what an existence claim promises was seen
 * @param vacuous of the counted, where the conclusion could not have failed whatever the algorithm did
 * @param hypotheses by name
 * @param coverage by situation
 * @param quantities by name
 * @param published numbers by the name of the quantity they are compared with
 * @param figures by title
 * @param tightness of the counted instances in which it is defined
 * @param tightest of these
 * @param trials of a probabilistic claim
 * @param duels of a trend claim
 */
public record Tally(
        long instances,
        long counted,
        long violations,
        long examples,
        long vacuous,
        SortedMap<String, Hypothesis> hypotheses,
        SortedMap<String, Coverage> coverage,
        SortedMap<String, Quantity> quantities,
        SortedMap<String, Double> published,
        SortedMap<String, Curves> figures,
        Histogram tightness,
        Optional<Extreme> tightest,
        Optional<Trials> trials,
        Optional<Duels> duels) {

    public static final Tally NOTHING = new Tally(
            0,
            0,
            0,
            0,
            0,
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Histogram.EMPTY,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Tally {
        hypotheses = Collections.unmodifiableSortedMap(new TreeMap<>(hypotheses));
        coverage = Collections.unmodifiableSortedMap(new TreeMap<>(coverage));
        quantities = Collections.unmodifiableSortedMap(new TreeMap<>(quantities));
        published = Collections.unmodifiableSortedMap(new TreeMap<>(published));
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    public Tally merge(Tally that) {
        return new Tally(
                instances + that.instances,
                counted + that.counted,
                violations + that.violations,
                examples + that.examples,
                vacuous + that.vacuous,
                union(hypotheses, that.hypotheses, Hypothesis::merge),
                union(coverage, that.coverage, Coverage::merge),
                union(quantities, that.quantities, Quantity::merge),
                union(published, that.published, Tally::same),
                union(figures, that.figures, Curves::merge),
                tightness.merge(that.tightness),
                either(tightest, that.tightest, Extreme::merge),
                either(trials, that.trials, Trials::merge),
                either(duels, that.duels, Duels::merge));
    }

    private static Double same(Double one, Double other) {
        if (!one.equals(other)) {
            throw new IllegalArgumentException("one quantity is published as " + one + " and as " + other
                    + "; a published number is the same for all instances");
        }
        return one;
    }

    private static <V> SortedMap<String, V> union(Map<String, V> some, Map<String, V> others, BinaryOperator<V> merge) {
        SortedMap<String, V> all = new TreeMap<>(some);
        others.forEach((name, value) -> all.merge(name, value, merge));
        return all;
    }

    private static <V> Optional<V> either(Optional<V> one, Optional<V> other, BinaryOperator<V> merge) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return Optional.of(merge.apply(one.get(), other.get()));
    }
}
