package org.theoremcheck.theorems;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.theoremcheck.reports.Coverage;
import org.theoremcheck.reports.Curve;
import org.theoremcheck.reports.Curves;
import org.theoremcheck.reports.Duels;
import org.theoremcheck.reports.Extreme;
import org.theoremcheck.reports.Histogram;
import org.theoremcheck.reports.Hypothesis;
import org.theoremcheck.reports.Quantity;
import org.theoremcheck.reports.Tally;
import org.theoremcheck.reports.Trials;

/** Counts what one run of a case on one cohort saw. */
final class LaneTally {
    private final RecordedEvidence evidence;
    private final long[] index;

    /** @param index instance number per lane */
    LaneTally(RecordedEvidence evidence, long[] index) {
        this.evidence = evidence;
        this.index = index;
    }

    /** lhs/rhs of a positive pair with this excess; at most 1 exactly where the excess is at most 0. */
    static double tightness(double excess) {
        return (1 + excess) / (1 - excess);
    }

    Tally tally() {
        return new Tally(
                evidence.lanes(),
                count(evidence::counted),
                count(evidence::violates),
                count(evidence::exemplifies),
                count(evidence::isVacuous),
                hypotheses(),
                coverage(),
                quantities(),
                new TreeMap<>(evidence.published()),
                figures(),
                histogram(),
                tightest(),
                evidence.failures().stream().map(this::trials).reduce(Trials::merge),
                evidence.duels().stream().map(this::duels).reduce(Duels::merge));
    }

    private interface Lane {
        boolean is(int lane);
    }

    /** Counted lanes with a property. */
    private long count(Lane property) {
        long count = 0;
        for (int l = 0; l < evidence.lanes(); l++) {
            count += evidence.counted(l) && property.is(l) ? 1 : 0;
        }
        return count;
    }

    private SortedMap<String, Hypothesis> hypotheses() {
        SortedMap<String, Hypothesis> met = new TreeMap<>();
        evidence.hypotheses().forEach((name, lanes) -> {
            long satisfied = 0;
            long near = 0;
            for (int l = 0; l < evidence.lanes(); l++) {
                satisfied += lanes.satisfied()[l] ? 1 : 0;
                near += lanes.near()[l] ? 1 : 0;
            }
            met.put(name, new Hypothesis(evidence.lanes(), satisfied, near));
        });
        return met;
    }

    private SortedMap<String, Coverage> coverage() {
        SortedMap<String, Coverage> covered = new TreeMap<>();
        long counted = count(l -> true);
        evidence.coverage()
                .forEach((name, lanes) ->
                        covered.put(name, new Coverage(count(l -> lanes.hit()[l]), counted, lanes.share())));
        return covered;
    }

    private SortedMap<String, Quantity> quantities() {
        SortedMap<String, Quantity> observed = new TreeMap<>();
        evidence.quantities().forEach((name, values) -> observed.put(name, Quantity.of(counted(values))));
        return observed;
    }

    private SortedMap<String, Curves> figures() {
        SortedMap<String, Curves> drawn = new TreeMap<>();
        evidence.figures().forEach((figure, curves) -> {
            SortedMap<String, Curve> named = new TreeMap<>();
            curves.forEach((name, curve) -> named.put(name, curve(curve)));
            drawn.merge(figure.title(), new Curves(figure, named), Curves::merge);
        });
        return drawn;
    }

    private Curve curve(RecordedEvidence.Drawn curve) {
        return new Curve(
                Arrays.stream(curve.x()).boxed().toList(),
                Arrays.stream(curve.y())
                        .map(values -> Quantity.of(counted(values)))
                        .toList());
    }

    private double[] counted(double[] values) {
        double[] kept = new double[(int) count(l -> true)];
        int next = 0;
        for (int l = 0; l < values.length; l++) {
            if (evidence.counted(l)) {
                kept[next++] = values[l];
            }
        }
        return kept;
    }

    private Histogram histogram() {
        long[] counts = new long[Histogram.BINS + 1];
        for (int l = 0; l < evidence.lanes(); l++) {
            if (evidence.counted(l) && !Double.isNaN(evidence.excess(l))) {
                counts[Histogram.bin(tightness(evidence.excess(l)))]++;
            }
        }
        return Histogram.of(counts);
    }

    private Optional<Extreme> tightest() {
        Optional<Extreme> tightest = Optional.empty();
        for (int l = 0; l < evidence.lanes(); l++) {
            if (evidence.counted(l) && !Double.isNaN(evidence.excess(l))) {
                Extreme here = new Extreme(tightness(evidence.excess(l)), index[l]);
                tightest = Optional.of(tightest.map(here::merge).orElse(here));
            }
        }
        return tightest;
    }

    private Trials trials(RecordedEvidence.Failed trials) {
        return new Trials(count(l -> trials.failed()[l]), count(l -> true), trials.delta());
    }

    private Duels duels(double[] outcome) {
        return new Duels(count(l -> outcome[l] > 0), count(l -> outcome[l] < 0), count(l -> outcome[l] == 0));
    }
}
