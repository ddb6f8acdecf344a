package org.theoremcheck.reports.html;

import static org.theoremcheck.reports.html.Html.escaped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.theoremcheck.reports.Ledger;
import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.LedgerJson;
import org.theoremcheck.reports.Numerals;
import org.theoremcheck.reports.Specimen;
import org.theoremcheck.reports.Surroundings;

/** All claims of a run on one page that needs no other file: by paper and section, each with its verdict and evidence. */
public final class ClaimsBoard {
    /** Sections by their leading number, 2 before 10; those without one, such as appendices, come last. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(ClaimsBoard::number).thenComparing(Comparator.naturalOrder());

    private final Ledger ledger;
    private final StringBuilder page = new StringBuilder(1 << 16);

    private ClaimsBoard(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The page as an HTML document. @param unfinished how far the run came before it was cut off; empty if it ended */
    public static String of(Ledger ledger, Surroundings run, Optional<String> unfinished) {
        return new ClaimsBoard(ledger).draw(run, unfinished);
    }

    private String draw(Surroundings run, Optional<String> unfinished) {
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<title>Claims board</title>\n<style>\n")
                .append(style())
                .append("</style></head><body>\n<h1>Claims board</h1>\n");
        unfinished.ifPresent(extent ->
                page.append("<p class=\"alarm\">").append(escaped(extent)).append(".</p>\n"));
        page.append("<p>").append(escaped(totals())).append("</p>\n<p class=\"quiet\">");
        page.append(run.facts().entrySet().stream()
                .map(fact -> escaped(fact.getKey() + " " + fact.getValue()))
                .collect(Collectors.joining(" · ")));
        page.append("</p>\n");
        groups(ledger.claims(), LedgerEntry::paper, Comparator.naturalOrder()).forEach(this::paper);
        return page.append("</body></html>\n").toString();
    }

    private static int number(String section) {
        String digits = section.replaceFirst("\\D.*", "");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private String totals() {
        List<LedgerEntry> claims = ledger.claims();
        String verdicts = claims.stream()
                .collect(Collectors.groupingBy(LedgerEntry::verdict, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
        long differing =
                ledger.entries().stream().filter(entry -> !entry.asExpected()).count();
        return claims.size() + " claims: " + verdicts + ". "
                + (differing == 0
                        ? "Every verdict is as expected."
                        : differing + " claims or mutants differ from what is expected.");
    }

    private void paper(String title, List<LedgerEntry> claims) {
        page.append("<h2>").append(escaped(title)).append("</h2>\n");
        groups(claims, LedgerEntry::section, BY_NUMBER).forEach((section, some) -> {
            page.append("<h3>").append(escaped(section)).append("</h3>\n");
            some.forEach(this::claim);
        });
    }

    private void claim(LedgerEntry claim) {
        List<LedgerEntry> mutants = ledger.mutantsOf(claim.id());
        boolean agreed = claim.asExpected() && mutants.stream().allMatch(LedgerEntry::asExpected);
        page.append(String.format(
                Locale.ROOT,
                "<details id=\"%s\"%s><summary>%s<span class=\"statement\"><b>%s</b> <span class=\"quiet\">%s</span>"
                        + "<br>%s</span><span class=\"figures\">%s%s instances<br>%d of %d mutants refuted</span></summary>\n",
                escaped(claim.id()),
                agreed ? "" : " class=\"differs\"",
                badge(claim),
                escaped(claim.id()),
                escaped(claim.at()),
                escaped(claim.says()),
                claim.tightness().isEmpty() ? "" : "tightness " + Numerals.tightness(claim.tightness()) + "<br>",
                Numerals.count(claim.instances()),
                mutants.stream().filter(LedgerEntry::asExpected).count(),
                mutants.size()));
        page.append("<p>").append(escaped(claim.reason())).append("</p>\n");
        if (!claim.asExpected()) {
            page.append("<p class=\"alarm\">Expected ").append(claim.expected()).append(".</p>\n");
        }
        page.append(EvidenceHtml.violation(claim));
        claim.violation().ifPresent(shown -> page.append(link(claim, shown)));
        page.append(EvidenceHtml.plots(claim)).append(EvidenceHtml.tables(claim));
        mutants(mutants);
        page.append(EvidenceHtml.tightest(claim));
        page.append("<p class=\"quiet\">Judge it again: <code>")
                .append(escaped(claim.replay()))
                .append("</code></p></details>\n");
    }

    private void mutants(List<LedgerEntry> mutants) {
        if (!mutants.isEmpty()) {
            page.append(Html.table(
                    List.of("Mutant", "verdict", "violations", "tightness"),
                    mutants.stream()
                            .map(mutant -> List.of(
                                    mutant.mutant().orElse(mutant.id()),
                                    mutant.verdict() + (mutant.asExpected() ? "" : " (not refuted)"),
                                    Numerals.count(mutant.violations()),
                                    Numerals.tightness(mutant.tightness())))
                            .toList()));
        }
    }

    private static String badge(LedgerEntry claim) {
        return "<span class=\"badge " + claim.verdict().toString().toLowerCase(Locale.ROOT) + "\">" + claim.verdict()
                + "</span>";
    }

    /** The counterexample as a file inside the page, so that the page can be sent alone. */
    private static String link(LedgerEntry claim, Specimen shown) {
        String json = Base64.getEncoder()
                .encodeToString(LedgerJson.compact(shown.instance()).getBytes(StandardCharsets.UTF_8));
        return "<p><a download=\"" + escaped(claim.id()) + ".json\" href=\"data:application/json;base64," + json
                + "\">The numbers as JSON</a>"
                + claim.counterexample()
                        .map(path -> "; kept in <code>" + escaped(path) + "</code>")
                        .orElse("")
                + "</p>\n";
    }

    private static Map<String, List<LedgerEntry>> groups(
            List<LedgerEntry> claims, Function<LedgerEntry, String> by, Comparator<String> order) {
        return claims.stream().collect(Collectors.groupingBy(by, () -> new TreeMap<>(order), Collectors.toList()));
    }

    private static String style() {
        try (InputStream sheet = ClaimsBoard.class.getResourceAsStream("claims-board.css")) {
            if (sheet == null) {
                throw new IllegalStateException("claims-board.css is not beside the class; build the module again");
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read claims-board.css", e);
        }
    }
}
