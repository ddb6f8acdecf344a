package org.theoremcheck.theorems;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;
import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.Surroundings;
import org.theoremcheck.reports.run.RunReport;

/** Writes ledger and report and prints the table when JUnit ends a run in which claims were judged. */
public final class DocketListener implements TestExecutionListener {
    private Instant started = Instant.now();

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        started = Instant.now();
    }

    private static Stream<String> unpinned(LedgerEntry claim) {
        return claim.counterexample().stream()
                .filter(file -> !file.startsWith(Corpus.HOME))
                .map(file -> claim.id() + ":" + Corpus.howToPin(claim.id(), file));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        List<String> skipped = Docket.ofThisRun().skipped();
        Docket.ofThisRun().close().ifPresent(ledger -> {
            RunReport report = new RunReport(ledger, Surroundings.here(started));
            System.out.println(report.write(Settings.current().target()));
            ledger.claims().stream().flatMap(DocketListener::unpinned).forEach(System.out::println);
        });
        skipped.forEach(System.out::println);
    }
}
