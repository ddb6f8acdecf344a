package org.theoremcheck.theorems;

import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.Specimen;
import org.theoremcheck.reports.Verdict;

/** The message of a verdict that differs from its expectation: what was found, where, and how to see it again. */
final class Difference {
    private Difference() {}

    static String between(Case program, LedgerEntry entry) {
        StringBuilder message = new StringBuilder();
        message.append(entry.id()).append(" is ").append(entry.verdict()).append(", expected ");
        message.append(entry.mutant()
                .map(what -> "a false variation to be refuted ('" + what + "')")
                .orElse(entry.expected().toString()));
        message.append(": ").append(entry.reason()).append('.');
        entry.violation().ifPresent(specimen -> message.append(shown(specimen)));
        if (entry.mutantOf().isPresent() && entry.verdict() != Verdict.REFUTED) {
            message.append("\nThe check has not shown its teeth: draw instances on which the variation fails,"
                    + " or choose one that is false.");
        }
        if (entry.mutantOf().isEmpty() && entry.verdict() != Verdict.REFUTED) {
            entry.tightest().ifPresent(specimen -> message.append("\nThe tightest instance:")
                    .append(shown(specimen)));
        }
        entry.counterexample()
                .ifPresent(
                        file -> message.append(Corpus.howToPin(program.claim().id(), file)));
        message.append("\nSee it again: ").append(entry.replay());
        return message.toString();
    }

    private static String shown(Specimen specimen) {
        return "\nInstance " + specimen.index() + ", '" + specimen.conclusion() + "', " + specimen.lhs() + " against "
                + specimen.rhs() + ":\n" + specimen.text().indent(2).stripTrailing();
    }
}
