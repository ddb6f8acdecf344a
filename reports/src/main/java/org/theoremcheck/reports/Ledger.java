package org.theoremcheck.reports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The record of a run: one entry per claim and mutant, a claim before its mutants, sorted by id. */
public record Ledger(@JsonValue List<LedgerEntry> entries) {
    /** @throws IllegalArgumentException if two entries share an id */
    @JsonCreator
    public Ledger {
        entries = entries.stream().sorted(Comparator.comparing(LedgerEntry::id)).toList();
        for (int i = 1; i < entries.size(); i++) {
            String id = entries.get(i).id();
            if (id.equals(entries.get(i - 1).id())) {
                throw new IllegalArgumentException(id + " is entered twice; enter each claim and mutant once");
            }
        }
    }

    /** The claims, without their mutants. */
    public List<LedgerEntry> claims() {
        return entries.stream().filter(entry -> entry.mutantOf().isEmpty()).toList();
    }

    /** The mutants of one claim. */
    public List<LedgerEntry> mutantsOf(String claim) {
        return entries.stream()
                .filter(entry -> entry.mutantOf().equals(Optional.of(claim)))
                .toList();
    }

    /**
     * The ledger of both shards of a catalogue; commutative. A claim that both judged must have the same evidence, the
     * slower time is kept. Shards of one claim's instances are added before they are judged, by {@link Tally#merge}.
     *
     * @throws IllegalArgumentException if the two differ on a claim; names the claim and the field
     */
    public Ledger merge(Ledger that) {
        Map<String, LedgerEntry> merged = new TreeMap<>();
        entries.forEach(entry -> merged.put(entry.id(), entry));
        that.entries.forEach(entry -> merged.merge(entry.id(), entry, Ledger::slower));
        return new Ledger(List.copyOf(merged.values()));
    }

    /** The ledger of all shards. */
    public static Ledger merge(Collection<Ledger> shards) {
        return shards.stream().reduce(new Ledger(List.of()), Ledger::merge);
    }

    private static LedgerEntry slower(LedgerEntry one, LedgerEntry other) {
        JsonNode left = LedgerJson.tree(one);
        JsonNode right = LedgerJson.tree(other);
        for (Iterator<String> fields = left.fieldNames(); fields.hasNext(); ) {
            String field = fields.next();
            // As text: a number read from a file and one computed may be nodes of different types.
            String here = left.get(field).toString();
            String there = right.get(field).toString();
            if (!field.equals("seconds") && !here.equals(there)) {
                throw new IllegalArgumentException("two ledgers differ on " + one.id() + " in " + field + ": " + here
                        + " and " + there + "; merge ledgers of one seed and one commit");
            }
        }
        return one.seconds() >= other.seconds() ? one : other;
    }
}
