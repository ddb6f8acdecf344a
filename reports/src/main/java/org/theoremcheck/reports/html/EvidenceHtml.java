package org.theoremcheck.reports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.Numerals;
import org.theoremcheck.reports.Specimen;
import org.theoremcheck.reports.plot.CurvesPlot;
import org.theoremcheck.reports.plot.Svg;
import org.theoremcheck.reports.plot.TightnessPlot;

/** The evidence of one entry as HTML: what was run, how the hypotheses were met, what was seen. */
public final class EvidenceHtml {
    private EvidenceHtml() {}

    /** What a page that has no style sheet of its own needs for the tables. */
    public static final String STYLE = "<style>.e{margin:.8em 0}.e th,.e td{padding:2px 12px 2px 0;text-align:right}"
            + ".e :first-child{text-align:left}</style>";

    /** The statement, where it stands, the verdict and why. */
    public static String statement(LedgerEntry entry) {
        return "<p><b>" + Html.escaped(entry.says()) + "</b></p><p>" + Html.escaped(entry.at() + ", " + entry.paper())
                + "</p>"
                + entry.mutant()
                        .map(change -> "<p>Mutant: " + Html.escaped(change) + "</p>")
                        .orElse("")
                + "<p><b>" + entry.verdict() + "</b>"
                + (entry.asExpected() ? "" : " (expected " + entry.expected() + ")")
                + ": " + Html.escaped(entry.reason()) + "</p>\n";
    }

    /** The figures and the tightness histogram; empty when there are none. */
    public static String plots(LedgerEntry entry) {
        return Stream.concat(CurvesPlot.of(entry).stream(), TightnessPlot.of(entry).stream())
                .map(Svg::of)
                .collect(Collectors.joining());
    }

    /** Every table that has something to say. */
    public static String tables(LedgerEntry entry) {
        return Html.table(List.of("Evidence", ""), facts(entry))
                + hypotheses(entry)
                + coverage(entry)
                + quantities(entry);
    }

    /** Name and value, the same list for every kind of claim less what it does not have. */
    private static List<List<String>> facts(LedgerEntry entry) {
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of("instances", Numerals.count(entry.instances())));
        facts.add(List.of("of them under all hypotheses", Numerals.count(entry.counted())));
        facts.add(List.of("violations", Numerals.count(entry.violations())));
        facts.add(List.of("violation rate, upper 95 % limit", Numerals.number(entry.confidence())));
        if (entry.tightness().isPresent()) {
            facts.add(List.of("tightness, greatest lhs/rhs", Numerals.tightness(entry.tightness())));
        }
        if (entry.vacuous() > 0) {
            facts.add(List.of("instances that could not have failed", Numerals.percent(entry.vacuous())));
        }
        entry.trials().ifPresent(trials -> {
            facts.add(List.of(
                    "failures / trials", Numerals.count(trials.failures()) + " / " + Numerals.count(trials.trials())));
            facts.add(List.of("failures allowed, δ", Numerals.number(trials.delta())));
        });
        entry.duels()
                .ifPresent(duels -> facts.add(List.of(
                        "wins / losses / ties",
                        Numerals.count(duels.wins()) + " / " + Numerals.count(duels.losses()) + " / "
                                + Numerals.count(duels.ties()))));
        entry.level().ifPresent(level -> {
            facts.add(List.of("e-value against the claim", Numerals.number(level.eValue())));
            facts.add(List.of(
                    "95 % limits at any stopping time",
                    Numerals.number(level.lower()) + " to " + Numerals.number(level.upper())));
        });
        return facts;
    }

    /** The counterexample or example with its proof, where the entry has one. */
    public static String violation(LedgerEntry entry) {
        return entry.violation()
                .map(shown -> specimen(titleOfViolation(entry), shown) + proof(entry) + witness(entry))
                .orElse("");
    }

    private static String proof(LedgerEntry entry) {
        return entry.proof()
                .map(proof -> "<p>" + (proof.complete() ? "Proved" : "Not proved") + " in interval arithmetic: "
                        + Html.escaped(proof.says()) + "</p>\n")
                .orElse("");
    }

    private static String witness(LedgerEntry entry) {
        return entry.witness()
                .map(says -> "<p>Witness checked independently: " + Html.escaped(says) + "</p>\n")
                .orElse("");
    }

    /** The tightest instance, where the entry has one. */
    public static String tightest(LedgerEntry entry) {
        return entry.tightest()
                .map(shown -> specimen("Tightest instance", shown))
                .orElse("");
    }

    /** What the confirmed instance of an entry is. */
    public static String titleOfViolation(LedgerEntry entry) {
        if (entry.kind() == Kind.EXISTENCE) {
            return "Example";
        }
        return entry.certified() ? "Counterexample" : "Violation, not certified";
    }

    private static String specimen(String title, Specimen shown) {
        return "<h4>" + title + "</h4><p>" + Html.escaped(sides(shown)) + "</p><pre>" + Html.escaped(shown.text())
                + "</pre>\n";
    }

    /** {@code Instance 12: conclusion, lhs = …, rhs = …, certified at 50 digits}. */
    public static String sides(Specimen specimen) {
        return "Instance " + specimen.index() + ": " + specimen.conclusion() + ", lhs = " + specimen.lhs() + ", rhs = "
                + specimen.rhs() + ", lhs/rhs = " + Numerals.tightness(specimen.tightness())
                + (specimen.certified() ? ", certified at 50 digits" : "");
    }

    private static String hypotheses(LedgerEntry entry) {
        List<List<String>> rows = new ArrayList<>();
        entry.hypotheses()
                .forEach((name, met) -> rows.add(List.of(
                        name,
                        Numerals.count(met.tested()),
                        Numerals.count(met.satisfied()),
                        Numerals.count(met.nearBorder()))));
        return tableUnlessEmpty(List.of("Hypothesis", "tested", "satisfied", "near its border"), rows);
    }

    private static String coverage(LedgerEntry entry) {
        List<List<String>> rows = new ArrayList<>();
        entry.coverage()
                .forEach((name, cover) -> rows.add(List.of(
                        name,
                        Numerals.count(cover.hit()) + " of " + Numerals.count(cover.of()),
                        Numerals.percent(cover.share()),
                        Numerals.percent(cover.demanded()),
                        cover.reached() ? "yes" : "no")));
        return tableUnlessEmpty(List.of("Coverage", "hit", "share", "demanded", "reached"), rows);
    }

    /** Measured, and beside it what was published where anything was. */
    private static String quantities(LedgerEntry entry) {
        List<String> head = new ArrayList<>(List.of("Quantity", "finite", "least", "mean", "greatest", "not finite"));
        boolean published = !entry.published().isEmpty();
        if (published) {
            head.add(1, "published");
        }
        List<List<String>> rows = new ArrayList<>();
        entry.quantities().forEach((name, seen) -> {
            List<String> row = new ArrayList<>(List.of(
                    name,
                    Numerals.count(seen.count()),
                    Numerals.number(seen.least()),
                    Numerals.number(seen.mean()),
                    Numerals.number(seen.greatest()),
                    Numerals.count(seen.unbounded())));
            if (published) {
                Optional<Double> number = Optional.ofNullable(entry.published().get(name));
                row.add(1, number.map(Numerals::number).orElse(""));
            }
            rows.add(row);
        });
        return tableUnlessEmpty(head, rows);
    }

    private static String tableUnlessEmpty(List<String> head, List<List<String>> rows) {
        return rows.isEmpty() ? "" : Html.table(head, rows);
    }
}
