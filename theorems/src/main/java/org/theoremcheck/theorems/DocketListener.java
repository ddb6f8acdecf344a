package org.theoremcheck.theorems;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.theoremcheck.reports.Agenda;
import org.theoremcheck.reports.Journal;
import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.Surroundings;
import org.theoremcheck.reports.run.RunReport;

/**
 * Begins the docket when JUnit starts a run with claims; writes ledger and report and prints the table when it ends, or is cut off by
 * a signal that lets it speak.
 */
public final class DocketListener implements TestExecutionListener {
    private final Docket docket = Docket.ofThisRun();
    private Instant started = Instant.now();

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        started = Instant.now();
        try {
            begin(plan, Settings.current());
        } catch (RuntimeException e) {
            // Told by every case, because JUnit only logs what a listener throws.
            docket.refuse(e);
        }
    }

    private void begin(TestPlan plan, Settings settings) {
        List<String> cases = plan.getRoots().stream()
                .flatMap(root -> Stream.concat(Stream.of(root), plan.getDescendants(root).stream()))
                .flatMap(test -> caseOf(test, settings).stream())
                .toList();
        if (cases.isEmpty()) {
            return;
        }
        Agenda agenda = new Agenda(started.toString(), settings.conditions(), cases);
        Journal journal = Journal.in(settings.target());
        List<LedgerEntry> earlier = List.of();
        if (settings.resume()) {
            Resumption resumption = Resumption.of(agenda, journal.remains());
            System.out.println(resumption.says());
            earlier = resumption.takenOver();
        }
        docket.open(agenda, journal, earlier);
        Thread hook = new Thread(() -> cutOff(agenda, settings.target()), "the run is cut off");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The id of a check or mutant that this run judges. */
    private static Optional<String> caseOf(TestIdentifier test, Settings settings) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(MethodSource::getJavaMethod)
                .filter(method -> method.isAnnotationPresent(Check.class) || method.isAnnotationPresent(Mutant.class))
                .flatMap(method -> Optional.ofNullable(
                                method.getDeclaringClass().getAnnotation(Claim.class))
                        .filter(claim -> ClaimSelection.reason(claim, settings).isEmpty())
                        .map(claim -> Case.id(claim, method)));
    }

    /** Does nothing after a run that ended. */
    private void cutOff(Agenda agenda, Path target) {
        synchronized (docket) {
            docket.remains()
                    .filter(remains -> remains.agenda().equals(agenda))
                    .ifPresent(remains -> System.out.println(UnfinishedRun.write(remains, target)));
        }
    }

    private static Stream<String> unpinned(LedgerEntry claim) {
        return claim.counterexample().stream()
                .filter(file -> !file.startsWith(Corpus.HOME))
                .map(file -> claim.id() + ":" + Corpus.howToPin(claim.id(), file));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        synchronized (docket) {
            List<String> skipped = docket.skipped();
            docket.close().ifPresent(ledger -> {
                Path target = Settings.current().target();
                RunReport report = new RunReport(ledger, Surroundings.here(started), Optional.empty());
                System.out.println(report.write(target));
                Journal.in(target).end();
                ledger.claims().stream().flatMap(DocketListener::unpinned).forEach(System.out::println);
            });
            skipped.forEach(System.out::println);
        }
    }
}
