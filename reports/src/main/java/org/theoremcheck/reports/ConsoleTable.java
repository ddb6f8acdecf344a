package org.theoremcheck.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A run on one screen: a row per claim, totals, and what to do about each verdict that differs from its expectation. */
public final class ConsoleTable {
    private static final List<String> HEAD =
            List.of("claim", "verdict", "expected", "instances", "tightness", "mutants", "seconds");
    private static final int FIRST_NUMBER = 3;
    private static final String GAP = "  ";

    private ConsoleTable() {}

    /** The table as lines, each ending in a line feed. */
    public static String of(Ledger ledger) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        ledger.claims().forEach(claim -> rows.add(row(ledger, claim)));
        List<Integer> widths = IntStream.range(0, HEAD.size())
                .mapToObj(i ->
                        rows.stream().mapToInt(row -> width(row.get(i))).max().orElse(0))
                .toList();
        StringBuilder table = new StringBuilder();
        rows.forEach(row -> table.append(line(row, widths)).append('\n'));
        int total = widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (HEAD.size() - 1);
        table.insert(line(HEAD, widths).length() + 1, "─".repeat(total) + "\n");
        table.append("─".repeat(total)).append('\n').append(totals(ledger)).append('\n');
        ledger.entries().stream()
                .filter(entry -> !entry.asExpected())
                .forEach(entry -> table.append(difference(entry)));
        return table.toString();
    }

    private static List<String> row(Ledger ledger, LedgerEntry claim) {
        List<LedgerEntry> mutants = ledger.mutantsOf(claim.id());
        boolean agreed = claim.asExpected() && mutants.stream().allMatch(LedgerEntry::asExpected);
        return List.of(
                (agreed ? "  " : "✗ ") + claim.id(),
                claim.verdict().toString(),
                claim.expected().toString(),
                Numerals.count(claim.instances()),
                Numerals.tightness(claim.tightness()),
                refuted(mutants) + "/" + mutants.size(),
                Numerals.seconds(claim.seconds()
                        + mutants.stream().mapToDouble(LedgerEntry::seconds).sum()));
    }

    private static String totals(Ledger ledger) {
        List<LedgerEntry> claims = ledger.claims();
        List<LedgerEntry> mutants = new ArrayList<>(ledger.entries());
        mutants.removeAll(claims);
        long agreed = claims.stream().filter(LedgerEntry::asExpected).count();
        String verdicts = claims.stream()
                .collect(Collectors.groupingBy(LedgerEntry::verdict, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%d claims%s: %d as expected, %d differing; mutants refuted: %d of %d; %s%s instances in %s s",
                claims.size(),
                verdicts.isEmpty() ? "" : " (" + verdicts + ")",
                agreed,
                claims.size() - agreed,
                refuted(mutants),
                mutants.size(),
                proofs(claims),
                Numerals.count(ledger.entries().stream()
                        .mapToLong(LedgerEntry::instances)
                        .sum()),
                Numerals.seconds(ledger.entries().stream()
                        .mapToDouble(LedgerEntry::seconds)
                        .sum()));
    }

    private static String proofs(List<LedgerEntry> claims) {
        List<Proof> proofs =
                claims.stream().flatMap(claim -> claim.proof().stream()).toList();
        long complete = proofs.stream().filter(Proof::complete).count();
        long counterexamples = claims.stream()
                .filter(claim -> claim.certified() && claim.verdict() == Verdict.REFUTED)
                .count();
        long checked =
                claims.stream().filter(claim -> claim.witness().isPresent()).count();
        return (proofs.isEmpty()
                        ? ""
                        : "proved in interval arithmetic: " + complete + " of " + proofs.size()
                                + " counterexamples and examples; ")
                + (counterexamples == 0
                        ? ""
                        : "checked independently: " + checked + " of " + counterexamples + " counterexamples; ");
    }

    private static String difference(LedgerEntry entry) {
        return "\n✗ " + entry.id()
                + entry.mutant().map(change -> " (mutant: " + change + ")").orElse("")
                + " is " + entry.verdict() + ", expected " + entry.expected() + "\n  " + entry.reason() + "\n"
                + entry.counterexample()
                        .map(path -> "  counterexample: " + path + "\n")
                        .orElse("")
                + "  replay: " + entry.replay() + "\n";
    }

    private static long refuted(List<LedgerEntry> mutants) {
        return mutants.stream().filter(LedgerEntry::asExpected).count();
    }

    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String space = " ".repeat(widths.get(i) - width(cells.get(i)));
            line.append(i == 0 ? "" : GAP).append(i < FIRST_NUMBER ? cells.get(i) + space : space + cells.get(i));
        }
        return line.toString();
    }

    /** Columns a terminal needs: none for a combining mark, two for an ideograph, one for the rest. */
    static int width(String cell) {
        return cell.codePoints()
                .map(point -> switch (Character.getType(point)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
                    default -> Character.isIdeographic(point) ? 2 : 1;
                })
                .sum();
    }
}
