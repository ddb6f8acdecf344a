package org.theoremcheck.theorems;

import java.util.List;
import java.util.Optional;
import org.theoremcheck.reports.Agenda;
import org.theoremcheck.reports.Journal;
import org.theoremcheck.reports.LedgerEntry;

/**
 * What a run takes over from one that was cut off: all it judged of the same cases, if code, seed and settings are the same, else nothing.
 *
 * @param says the same in a line, for people
 */
record Resumption(List<LedgerEntry> takenOver, String says) {
    static Resumption of(Agenda agenda, Optional<Journal.Remains> remains) {
        if (remains.isEmpty()) {
            return new Resumption(List.of(), "-Dresume finds no run that was cut off: every claim is judged");
        }
        Journal.Remains earlier = remains.get();
        List<String> differences = agenda.differences(earlier.agenda());
        if (!differences.isEmpty()) {
            return new Resumption(
                    List.of(),
                    "-Dresume takes nothing over: " + String.join(", ", differences) + "; every claim is judged anew");
        }
        List<LedgerEntry> same = earlier.entries().stream()
                .filter(entry -> agenda.cases().contains(entry.id()))
                .toList();
        int others = earlier.entries().size() - same.size();
        return new Resumption(
                same,
                "-Dresume takes over " + same.size() + " of " + agenda.cases().size()
                        + " checks and mutants from the run that began "
                        + earlier.agenda().started()
                        + (others > 0 ? "; not asked for and left out: " + others : "")
                        + (earlier.torn() ? "; its last entry was cut off and is judged again" : ""));
    }
}
