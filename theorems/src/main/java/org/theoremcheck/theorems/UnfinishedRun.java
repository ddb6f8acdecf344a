package org.theoremcheck.theorems;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.theoremcheck.reports.Journal;
import org.theoremcheck.reports.Surroundings;
import org.theoremcheck.reports.run.RunReport;

/** Renders what a run left that was cut off. */
public final class UnfinishedRun {
    private UnfinishedRun() {}

    /** Writes ledger and report from the journal in a folder, where there is one. @param folder the one that the ledger is written to */
    public static void main(String[] folder) {
        Path target = Path.of(folder[0]);
        Journal.in(target).remains().ifPresent(remains -> System.out.println(write(remains, target)));
    }

    /** Likewise of these remains; the journal stays. @return the console table */
    static String write(Journal.Remains remains, Path target) {
        RunReport report = new RunReport(
                Docket.heard(remains.agenda(), remains.entries()),
                Surroundings.here(Instant.parse(remains.agenda().started())),
                Optional.of(remains.extent()));
        return report.write(target) + "  -Dresume continues it\n";
    }
}
