package org.theoremcheck.reports.allure;

import io.qameta.allure.model.Label;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.util.ResultsUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.Numerals;
import org.theoremcheck.reports.html.EvidenceHtml;

/** What the report says of one ledger entry, attachments aside. Passed means as expected: a REFUTED claim may pass. */
final class ClaimResult {
    private ClaimResult() {}

    static TestResult of(LedgerEntry entry) {
        String identity = AllureResults.uuid(entry.id());
        return new TestResult()
                .setUuid(identity)
                .setHistoryId(identity)
                .setTestCaseId(identity)
                .setFullName(entry.id())
                .setName(name(entry))
                .setStatus(status(entry))
                .setStatusDetails(
                        new StatusDetails().setMessage(Category.message(entry)).setTrace(trace(entry)))
                .setStage(Stage.FINISHED)
                .setDescriptionHtml(description(entry))
                .setLabels(labels(entry))
                .setParameters(parameters(entry));
    }

    /** A run that was cut off, as a result that is neither passed nor failed. */
    static TestResult cutOff(String extent) {
        String identity = AllureResults.uuid("the run");
        return new TestResult()
                .setUuid(identity)
                .setHistoryId(identity)
                .setTestCaseId(identity)
                .setFullName("the run")
                .setName(extent)
                .setStatus(Status.BROKEN)
                .setStatusDetails(new StatusDetails().setMessage(extent))
                .setStage(Stage.FINISHED);
    }

    static Status status(LedgerEntry entry) {
        return entry.asExpected() ? Status.PASSED : Status.FAILED;
    }

    /** The report sorts by name: the arrow comes after any statement's first letter, so a claim stands before its mutants. */
    private static String name(LedgerEntry entry) {
        return entry.mutant()
                .map(change -> entry.mutantOf().orElse("") + " ⟶ mutant: " + change)
                .orElse(entry.id() + " " + entry.says());
    }

    private static String trace(LedgerEntry entry) {
        return "expected: " + entry.expected() + "\nreplay:   " + entry.replay()
                + entry.counterexample()
                        .map(path -> "\ncounterexample: " + path)
                        .orElse("");
    }

    private static String description(LedgerEntry entry) {
        return EvidenceHtml.STYLE
                + EvidenceHtml.statement(entry)
                + EvidenceHtml.plots(entry)
                + EvidenceHtml.violation(entry)
                + EvidenceHtml.tables(entry);
    }

    private static List<Label> labels(LedgerEntry entry) {
        List<Label> labels = new ArrayList<>();
        labels.add(ResultsUtils.createEpicLabel(entry.paper()));
        labels.add(ResultsUtils.createFeatureLabel(entry.section()));
        labels.add(ResultsUtils.createStoryLabel(entry.at()));
        labels.add(ResultsUtils.createParentSuiteLabel(entry.paper()));
        labels.add(ResultsUtils.createSuiteLabel(entry.section()));
        labels.add(ResultsUtils.createPackageLabel(entry.mutantOf().orElse(entry.id())));
        labels.add(ResultsUtils.createSeverityLabel(entry.mutantOf().isPresent() ? "minor" : "critical"));
        labels.add(ResultsUtils.createTagLabel(entry.verdict().name()));
        labels.add(ResultsUtils.createTagLabel(entry.kind().name().toLowerCase(Locale.ROOT)));
        if (entry.mutantOf().isPresent()) {
            labels.add(ResultsUtils.createTagLabel("mutant"));
        }
        return labels;
    }

    /** The report sorts them by name and shows as many beside each result as there is room for. */
    private static List<Parameter> parameters(LedgerEntry entry) {
        return List.of(
                parameter("Verdict", entry.verdict().name()),
                parameter("Verdict's tightness", Numerals.tightness(entry.tightness())),
                parameter("With instances", Numerals.count(entry.instances())));
    }

    private static Parameter parameter(String name, String value) {
        // Excluded: what was observed must not make the claim another test.
        return new Parameter().setName(name).setValue(value).setExcluded(true);
    }
}
