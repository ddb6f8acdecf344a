package org.theoremcheck.reports.allure;

import io.qameta.allure.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.Verdict;

/**
 * A group of results on the report's Categories page: those with one of the statuses and a message that matches as a whole.
 *
 * @param matchedStatuses names of Allure statuses
 * @param messageRegex a regular expression in which a dot matches line ends too
 */
record Category(String name, List<String> matchedStatuses, String messageRegex) {
    private static final String MUTANT = "Mutant ";

    /** Disagreement first, then a category per verdict, then the refuted mutants. */
    static List<Category> all() {
        List<String> passed = List.of(Status.PASSED.value());
        List<String> failed = List.of(Status.FAILED.value());
        List<String> either = List.of(Status.PASSED.value(), Status.FAILED.value());
        List<Category> all = new ArrayList<>();
        all.add(new Category("Verdict differs from expected", failed, ".*"));
        for (Verdict verdict : Verdict.values()) {
            all.add(new Category(verdict.name(), either, verdict + ": .*"));
        }
        all.add(new Category("Mutants refuted", passed, MUTANT + ".*"));
        return all;
    }

    /** What the regular expressions read: the verdict and its reason. */
    static String message(LedgerEntry entry) {
        return (entry.mutantOf().isPresent() ? MUTANT : "") + entry.verdict() + ": " + entry.reason();
    }
}
