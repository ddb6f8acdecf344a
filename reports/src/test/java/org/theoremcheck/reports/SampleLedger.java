package org.theoremcheck.reports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** A run by hand: every verdict, every kind of evidence, one claim and one mutant that differ from their expectation. */
public final class SampleLedger {
    public static final String PAPER = "DANTE: Deep AlterNations for Training nEural networks";

    private SampleLedger() {}

    public static Ledger ledger() {
        return new Ledger(List.of(
                holds(),
                mutant(holds(), "tenTimesSharper", "κ divided by ten", Verdict.REFUTED),
                mutant(holds(), "withoutTheNoise", "noise term dropped", Verdict.INCONCLUSIVE),
                refuted(),
                vacuous(),
                inconclusive(),
                probabilistic(),
                trend()));
    }

    public static Surroundings surroundings() {
        return new Surroundings(
                "17.0.15 (Debian)", "Linux 6.1 amd64", "A processor, 2.9 GHz", 2, "0123456789ab", Instant.EPOCH);
    }

    /** The entry with this id. */
    public static LedgerEntry entry(String id) {
        return ledger().entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static LedgerEntry holds() {
        return new Sample("dante.thm1", "Theorem 1", "1 One neuron", Verdict.HOLDS)
                .says("‖w*‖ ≤ W ⟹ êrr is (ε, 2b³W/a, w*)-SLQC at every w ∈ B(0, W), for every ε > 0")
                .reason("No certified violation in 102,400 instances; both mutants were refuted.")
                .tightness(0.9999999977, false)
                .hypotheses("‖x‖ ≤ 1", new Hypothesis(102_400, 102_400, 31_877))
                .hypotheses("a ≤ φ′ ≤ b", new Hypothesis(102_400, 101_004, 512))
                .coverage("ε below the gap", new Coverage(88_001, 101_004, 0.25))
                .quantity("gap f(w) − f(w*)", new Quantity.Summary(101_004, 0, 1.2e-9, 0.0417, 3.75))
                .entry();
    }

    private static LedgerEntry refuted() {
        return new Sample("dante.thm4", "Theorem 4", "2 Outer layer", Verdict.REFUTED)
                .says("f is (ε, κ, w*)-SLQC with κ = W√k <as printed> & \"quoted\"")
                .reason("The printed κ lacks a factor: at w = 0 a single unit violates it.")
                .tightness(Double.POSITIVE_INFINITY, true)
                .entry();
    }

    private static LedgerEntry vacuous() {
        return new Sample("svm.lem2", "Lemma 2", "1 Generalisation", Verdict.VACUOUS)
                .paper("Minibatch updates from a support vector machine")
                .says("R(f) ≤ R̂(f) + 2·𝓡ₘ + √(log(1/δ)/2m)")
                .reason("The bound exceeds 1 in 99.7 % of the instances.")
                .tightness(0.0007, false)
                .vacuous(0.997)
                .entry();
    }

    private static LedgerEntry inconclusive() {
        return new Sample("dante.thm5", "Theorem 5", "2 Outer layer", Verdict.INCONCLUSIVE)
                .expected(Verdict.HOLDS)
                .says("the printed step size decreases the objective")
                .reason("Demanded coverage was not reached: only 3.0 % of the instances had an active unit.")
                .tightness(0.41, false)
                .coverage("an active unit", new Coverage(3_072, 102_400, 0.2))
                .entry();
    }

    private static LedgerEntry probabilistic() {
        return new Sample("dante.thm8", "Theorem 8", "3 SNGD", Verdict.HOLDS)
                .kind(Kind.PROBABILISTIC)
                .says("with probability ≥ 1 − δ, f(w̄) − f(w*) ≤ ε")
                .reason("412 failures in 20,480 trials are fewer than δ = 0.1 allows.")
                .trials(new Trials(412, 20_480, 0.1), new LedgerEntry.Level(1e-12, 0.0182, 0.0224))
                .entry();
    }

    private static LedgerEntry trend() {
        return new Sample("dante.rem.fewer", "Section 5", "4 Experiments", Verdict.HOLDS)
                .kind(Kind.TREND)
                .says("fewer updates than SGD for the same risk")
                .reason("Wins 831 of 1,000 paired seeds.")
                .quantity("epochs to plateau", new Quantity.Summary(1_000, 0, 8, 11.5, 20))
                .published("epochs to plateau", 12)
                .figure(
                        "Figure 3, training loss",
                        new Curves.Summary(
                                "epochs",
                                "loss",
                                new TreeMap<>(Map.of(
                                        "DANTE",
                                        new Curve.Summary(
                                                List.of(0.0, 1.0, 2.0),
                                                List.of(0.9, 0.01, 0.0),
                                                List.of(1.0, 0.1, 0.001),
                                                List.of(1.1, 0.2, 0.002)),
                                        "SGD",
                                        new Curve.Summary(
                                                List.of(0.0, 1.0, 2.0),
                                                List.of(0.9, 0.5, 0.1),
                                                List.of(1.0, 0.6, 0.2),
                                                List.of(1.1, 0.7, 0.3))))))
                .duels(new Duels(831, 142, 27), new LedgerEntry.Level(3e40, 0.82, 0.88))
                .entry();
    }

    private static LedgerEntry mutant(LedgerEntry claim, String method, String change, Verdict verdict) {
        Sample sample = new Sample(claim.id(), claim.at(), claim.section(), verdict)
                .says(claim.says())
                .expected(Verdict.REFUTED)
                .reason(verdict == Verdict.REFUTED ? "A certified counterexample." : "No violation was certified.");
        if (verdict == Verdict.REFUTED) {
            sample.tightness(9.31, true);
        } else {
            sample.tightness(0.97, false);
        }
        sample.id = claim.id() + "#" + method;
        sample.mutantOf = Optional.of(claim.id());
        sample.mutant = Optional.of(change);
        return sample.entry();
    }

    /** Collects what the entries share. */
    private static final class Sample {
        private String id;
        private String paper = PAPER;
        private final String at;
        private final String section;
        private String says = "";
        private Kind kind = Kind.UNIVERSAL;
        private Optional<String> mutantOf = Optional.empty();
        private Optional<String> mutant = Optional.empty();
        private final Verdict verdict;
        private Verdict expected;
        private String reason = "";
        private OptionalDouble tightness = OptionalDouble.empty();
        private final SortedMap<String, Hypothesis> hypotheses = new TreeMap<>();
        private final SortedMap<String, Coverage> coverage = new TreeMap<>();
        private final SortedMap<String, Quantity.Summary> quantities = new TreeMap<>();
        private final SortedMap<String, Double> published = new TreeMap<>();
        private final SortedMap<String, Curves.Summary> figures = new TreeMap<>();
        private double vacuous;
        private Optional<Trials> trials = Optional.empty();
        private Optional<Duels> duels = Optional.empty();
        private Optional<LedgerEntry.Level> level = Optional.empty();
        private Optional<Specimen> tightest = Optional.empty();
        private Optional<Specimen> violation = Optional.empty();

        private Sample(String id, String at, String section, Verdict verdict) {
            this.id = id;
            this.at = at;
            this.section = section;
            this.verdict = verdict;
            this.expected = verdict;
        }

        private Sample paper(String title) {
            paper = title;
            return this;
        }

        private Sample says(String statement) {
            says = statement;
            return this;
        }

        private Sample kind(Kind one) {
            kind = one;
            return this;
        }

        private Sample expected(Verdict one) {
            expected = one;
            return this;
        }

        private Sample reason(String sentence) {
            reason = sentence;
            return this;
        }

        private Sample vacuous(double share) {
            vacuous = share;
            return this;
        }

        private Sample hypotheses(String name, Hypothesis met) {
            hypotheses.put(name, met);
            return this;
        }

        private Sample coverage(String name, Coverage reached) {
            coverage.put(name, reached);
            return this;
        }

        private Sample quantity(String name, Quantity.Summary seen) {
            quantities.put(name, seen);
            return this;
        }

        private Sample published(String name, double number) {
            published.put(name, number);
            return this;
        }

        private Sample figure(String title, Curves.Summary drawn) {
            figures.put(title, drawn);
            return this;
        }

        private Sample trials(Trials counted, LedgerEntry.Level reached) {
            trials = Optional.of(counted);
            level = Optional.of(reached);
            return this;
        }

        private Sample duels(Duels fought, LedgerEntry.Level reached) {
            duels = Optional.of(fought);
            level = Optional.of(reached);
            return this;
        }

        private Sample tightness(double greatest, boolean violates) {
            tightness = OptionalDouble.of(greatest);
            Optional<Specimen> shown = Optional.of(specimen(greatest, violates));
            tightest = violates ? Optional.empty() : shown;
            violation = violates ? shown : Optional.empty();
            return this;
        }

        private static Specimen specimen(double ratio, boolean certified) {
            ObjectNode instance = JsonNodeFactory.instance.objectNode();
            instance.putObject("shape").put("examples", 2).put("features", 1);
            instance.putObject("values").putArray("w").add(0.1).add(-1e-300);
            return new Specimen(
                    77,
                    certified,
                    "⟨∇f(w), w − w*⟩ ≥ ε‖∇f(w)‖/κ",
                    "0.25000000000000000000000000000000000000000000000001",
                    "0.25",
                    ratio,
                    "2 examples, 1 feature\n  w  = (0.1, -1e-300)\n  x₁ = (1)   y₁ = 0\n  x₂ = (-1)  y₂ = 1",
                    instance);
        }

        private LedgerEntry entry() {
            boolean sided = tightness.isPresent();
            boolean violates = violation.isPresent();
            return new LedgerEntry(
                    id,
                    paper,
                    at,
                    section,
                    says,
                    kind,
                    mutantOf,
                    mutant,
                    verdict,
                    expected,
                    verdict == expected,
                    reason,
                    102_400,
                    101_004,
                    violates ? 1_204 : 0,
                    tightness,
                    violates ? 0.0126 : 2.97e-5,
                    violates,
                    violates && mutant.isEmpty()
                            ? Optional.of(new Proof(true, "'lhs ≤ rhs' fails under all hypotheses"))
                            : Optional.empty(),
                    violates && mutant.isEmpty()
                            ? Optional.of("'lhs ≤ rhs' fails under all hypotheses")
                            : Optional.empty(),
                    violates ? Optional.of("counterexamples/" + id + ".json") : Optional.empty(),
                    "simd",
                    1,
                    "mvn verify -Dclaims=" + mutantOf.orElse(id) + " -Dseed=1",
                    2.375,
                    hypotheses,
                    coverage,
                    quantities,
                    published,
                    figures,
                    sided ? histogram(violates) : Histogram.EMPTY,
                    vacuous,
                    trials,
                    duels,
                    level,
                    tightest,
                    violation);
        }

        private static Histogram histogram(boolean violates) {
            List<Long> bins = new ArrayList<>(Collections.nCopies(Histogram.BINS, 0L));
            for (int i = 0; i < Histogram.BINS; i++) {
                bins.set(i, Math.round(9_000 * Math.exp(-i / 6.0)));
            }
            // Rounding carries a few over even where nothing violates.
            return new Histogram(bins, violates ? 1_204 : 3);
        }
    }
}
