package org.theoremcheck.reports.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.theoremcheck.reports.Figures;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.Specimen;
import org.theoremcheck.reports.plot.Svg;
import org.theoremcheck.reports.plot.TightnessPlot;

/** The evidence of one entry as HTML: what was run, how the hypotheses were met, what was seen. */
public final class EvidenceHtml {
    private EvidenceHtml() {}

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

    /** The tightness histogram as an image that needs no other file; empty when there is none. */
    public static String histogram(LedgerEntry entry) {
        // As an image, which survives where a description is sanitised.
        return TightnessPlot.of(entry)
                .map(plot -> Base64.getEncoder().encodeToString(Svg.of(plot).getBytes(StandardCharsets.UTF_8)))
                .map(image ->
                        "<p><img alt=\"tightness histogram\" style=\"max-width:100%\" src=\"data:image/svg+xml;base64,"
                                + image + "\"></p>\n")
                .orElse("");
    }

    /** Every table that has something to say. */
    public static String tables(LedgerEntry entry) {
        return Html.table(List.of("Evidence", ""), facts(entry))
                + hypotheses(entry)
                + coverage(entry)
                + quantities(entry);
    }

    /** Name and value, the same list for every kind of claim less what it does not have. */
    public static List<List<String>> facts(LedgerEntry entry) {
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of("instances", Figures.count(entry.instances())));
        facts.add(List.of("of them under all hypotheses", Figures.count(entry.counted())));
        facts.add(List.of("violations", Figures.count(entry.violations())));
        facts.add(List.of("violation rate, upper 95 % limit", Figures.number(entry.confidence())));
        if (entry.tightness().isPresent()) {
            facts.add(List.of("tightness, greatest lhs/rhs", Figures.tightness(entry.tightness())));
        }
        if (entry.vacuous() > 0) {
            facts.add(List.of("instances that could not have failed", Figures.percent(entry.vacuous())));
        }
        entry.trials().ifPresent(trials -> {
            facts.add(List.of(
                    "failures / trials", Figures.count(trials.failures()) + " / " + Figures.count(trials.trials())));
            facts.add(List.of("failures allowed, δ", Figures.number(trials.delta())));
        });
        entry.duels()
                .ifPresent(duels -> facts.add(List.of(
                        "wins / losses / ties",
                        Figures.count(duels.wins()) + " / " + Figures.count(duels.losses()) + " / "
                                + Figures.count(duels.ties()))));
        entry.level().ifPresent(level -> {
            facts.add(List.of("e-value against the claim", Figures.number(level.eValue())));
            facts.add(List.of(
                    "95 % limits at any stopping time",
                    Figures.number(level.lower()) + " to " + Figures.number(level.upper())));
        });
        return facts;
    }

    /** The counterexample and the tightest instance, where the entry has them. */
    public static String specimens(LedgerEntry entry) {
        return entry.violation()
                        .map(shown -> specimen(titleOfViolation(entry), shown))
                        .orElse("")
                + entry.tightest()
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

    /** {@code instance 12: conclusion, lhs = …, rhs = …, certified at 50 digits}. */
    public static String sides(Specimen specimen) {
        return "Instance " + specimen.index() + ": " + specimen.conclusion() + ", lhs = " + specimen.lhs() + ", rhs = "
                + specimen.rhs() + ", lhs/rhs = " + Figures.tightness(specimen.tightness())
                + (specimen.certified() ? ", certified at 50 digits" : "");
    }

    private static String hypotheses(LedgerEntry entry) {
        List<List<String>> rows = new ArrayList<>();
        entry.hypotheses()
                .forEach((name, met) -> rows.add(List.of(
                        name,
                        Figures.count(met.tested()),
                        Figures.count(met.satisfied()),
                        Figures.count(met.nearBorder()))));
        return tableUnlessEmpty(List.of("Hypothesis", "tested", "satisfied", "near its border"), rows);
    }

    private static String coverage(LedgerEntry entry) {
        List<List<String>> rows = new ArrayList<>();
        entry.coverage()
                .forEach((name, cover) -> rows.add(List.of(
                        name,
                        Figures.count(cover.hit()) + " of " + Figures.count(cover.of()),
                        Figures.percent(cover.share()),
                        Figures.percent(cover.demanded()),
                        cover.reached() ? "yes" : "no")));
        return tableUnlessEmpty(List.of("Coverage", "hit", "share", "demanded", "reached"), rows);
    }

    private static String quantities(LedgerEntry entry) {
        List<List<String>> rows = new ArrayList<>();
        entry.quantities()
                .forEach((name, seen) -> rows.add(List.of(
                        name,
                        Figures.count(seen.count()),
                        Figures.number(seen.least()),
                        Figures.number(seen.mean()),
                        Figures.number(seen.greatest()),
                        Figures.count(seen.unbounded()))));
        return tableUnlessEmpty(List.of("Quantity", "finite", "least", "mean", "greatest", "not finite"), rows);
    }

    private static String tableUnlessEmpty(List<String> head, List<List<String>> rows) {
        return rows.isEmpty() ? "" : Html.table(head, rows);
    }
}
