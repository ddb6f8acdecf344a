package org.theoremcheck.reports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.List;

/** The record of a run: one entry per claim and mutant, a claim before its mutants, sorted by id. */
public record Ledger(@JsonValue List<LedgerEntry> entries) {
    @JsonCreator
    public Ledger {
        entries = entries.stream().sorted(Comparator.comparing(LedgerEntry::id)).toList();
    }
}
