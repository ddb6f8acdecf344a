package org.theoremcheck.theorems;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.theoremcheck.reports.Agenda;
import org.theoremcheck.reports.Journal;
import org.theoremcheck.reports.Ledger;
import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.Verdict;

/** The entries of a run, in the order in which its cases end, kept in its journal as they come. */
final class Docket {
    /** jqwik creates the hooks and JUnit the listener, so what they share can only be static. */
    private static final Docket THIS_RUN = new Docket();

    private static final Agenda NOTHING = new Agenda("", new TreeMap<>(), List.of());

    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<LedgerEntry> takenOver = new ArrayList<>();
    private final SortedMap<String, String> skipped = new TreeMap<>();
    private Agenda agenda = NOTHING;
    private Optional<Journal> journal = Optional.empty();
    private Optional<RuntimeException> refusal = Optional.empty();

    static Docket ofThisRun() {
        return THIS_RUN;
    }

    /** Begins a run. @param earlier entries of a run that was cut off, which this one continues */
    synchronized void open(Agenda cases, Journal file, List<LedgerEntry> earlier) {
        file.begin(cases, earlier);
        agenda = cases;
        journal = Optional.of(file);
        takenOver.addAll(earlier);
        entries.addAll(earlier);
    }

    /** Lets every case of this run fail for this reason. */
    synchronized void refuse(RuntimeException reason) {
        refusal = Optional.of(reason);
    }

    /** The entry of a case that an earlier run has judged. @throws RuntimeException the reason why this run cannot begin */
    synchronized Optional<LedgerEntry> takenOver(String id) {
        refusal.ifPresent(reason -> {
            throw reason;
        });
        return takenOver.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    synchronized void enter(LedgerEntry entry) {
        entries.add(entry);
        try {
            journal.ifPresent(file -> file.append(entry));
        } catch (UncheckedIOException e) {
            System.err.println(
                    e.getMessage() + ": " + e.getCause() + "; a run that is cut off from here on loses its verdicts");
            journal = Optional.empty();
        }
    }

    /** Enters a case that was not judged: a run that continues this one tries again. */
    synchronized void stopped(LedgerEntry entry) {
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

    /** What would be left of this run if it ended now; empty if none is open. */
    synchronized Optional<Journal.Remains> remains() {
        return agenda.cases().isEmpty()
                ? Optional.empty()
                : Optional.of(new Journal.Remains(agenda, List.copyOf(entries), false));
    }

    /** Hands the entries over as a ledger; empties the docket. */
    synchronized Optional<Ledger> close() {
        Optional<Ledger> ledger = entries.isEmpty() ? Optional.empty() : Optional.of(heard(agenda, entries));
        entries.clear();
        takenOver.clear();
        agenda = NOTHING;
        journal = Optional.empty();
        refusal = Optional.empty();
        return ledger;
    }

    /** The ledger of these entries: claims whose mutants survive, or have yet to be judged, are INCONCLUSIVE. */
    static Ledger heard(Agenda agenda, List<LedgerEntry> entries) {
        return new Ledger(
                entries.stream().map(entry -> heard(entry, agenda, entries)).toList());
    }

    private static LedgerEntry heard(LedgerEntry entry, Agenda agenda, List<LedgerEntry> entries) {
        if (entry.verdict() != Verdict.HOLDS && entry.verdict() != Verdict.VACUOUS) {
            return entry;
        }
        List<String> survivors = entries.stream()
                .filter(other -> other.mutantOf().equals(Optional.of(entry.id())) && !other.asExpected())
                .map(other -> "'" + other.mutant().orElse(other.id()) + "'")
                .toList();
        List<String> unjudged = agenda.unjudged(entry.id(), entries);
        if (!survivors.isEmpty()) {
            return entry.inconclusive("the same code did not refute " + String.join(", ", survivors));
        }
        return unjudged.isEmpty()
                ? entry
                : entry.inconclusive("the run did not finish: it had yet to judge " + String.join(", ", unjudged));
    }
}
