package org.theoremcheck.theorems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.theoremcheck.reports.Ledger;
import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.Verdict;

/** The entries of a run, in the order in which its cases end. */
final class Docket {
    /** jqwik creates the hooks and JUnit the listener, so what they share can only be static. */
    private static final Docket THIS_RUN = new Docket();

    private final List<LedgerEntry> entries = new ArrayList<>();
    private final SortedMap<String, String> skipped = new TreeMap<>();

    static Docket ofThisRun() {
        return THIS_RUN;
    }

    synchronized void enter(LedgerEntry entry) {
        entries.add(entry);
    }

    /** Notes why a claim that was asked for is not judged; once, however many cases it has. */
    synchronized void skip(String id, String reason) {
        skipped.put(id, reason);
    }

    /** One line per claim that was skipped, by id; empties the list. */
    synchronized List<String> skipped() {
        List<String> lines = skipped.entrySet().stream()
                .map(entry -> entry.getKey() + " not judged: " + entry.getValue())
                .toList();
        skipped.clear();
        return lines;
    }

    /** Hands the entries over as a ledger, in which claims with a surviving mutant are INCONCLUSIVE; empties the docket. */
    synchronized Optional<Ledger> close() {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        List<LedgerEntry> heard = entries.stream().map(this::heard).toList();
        entries.clear();
        return Optional.of(new Ledger(heard));
    }

    private LedgerEntry heard(LedgerEntry entry) {
        boolean believed = entry.verdict() == Verdict.HOLDS || entry.verdict() == Verdict.VACUOUS;
        List<String> survivors = entries.stream()
                .filter(other -> other.mutantOf().equals(Optional.of(entry.id())) && !other.asExpected())
                .map(other -> "'" + other.mutant().orElse(other.id()) + "'")
                .toList();
        return believed && !survivors.isEmpty()
                ? entry.inconclusive("the same code did not refute " + String.join(", ", survivors))
                : entry;
    }
}
