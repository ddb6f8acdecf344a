package org.theoremcheck.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a run set out to judge.
 *
 * @param started when, ISO-8601
 * @param conditions what its evidence depends on, by name: code, seed, settings
 * @param cases ids of claims and mutants, as in {@link LedgerEntry#id}
 */
public record Agenda(String started, SortedMap<String, String> conditions, List<String> cases) {
    public Agenda {
        cases = List.copyOf(cases);
    }

    /** The conditions of another run that are not this run's, in words; none if entries of the one are entries of the other. */
    public List<String> differences(Agenda other) {
        Map<String, String> names = new TreeMap<>(conditions);
        names.putAll(other.conditions);
        List<String> differences = new ArrayList<>();
        for (String name : names.keySet()) {
            String here = conditions.getOrDefault(name, "none");
            String there = other.conditions.getOrDefault(name, "none");
            if (!here.equals(there)) {
                differences.add(name + " was " + there + " and is " + here);
            }
        }
        return differences;
    }

    /** Cases of a claim, its own among them, that have no entry. */
    public List<String> unjudged(String claim, Collection<LedgerEntry> entries) {
        Set<String> entered = entries.stream().map(LedgerEntry::id).collect(Collectors.toSet());
        return cases.stream()
                .filter(id -> claimOf(id).equals(claim) && !entered.contains(id))
                .toList();
    }

    /** {@code 12 of 40 claims judged; the run did not finish}: a claim counts once its mutants are judged too. */
    public String extent(Collection<LedgerEntry> entries) {
        Set<String> entered = entries.stream().map(LedgerEntry::id).collect(Collectors.toSet());
        Map<String, Boolean> claims = new LinkedHashMap<>();
        cases.forEach(id -> claims.merge(claimOf(id), entered.contains(id), Boolean::logicalAnd));
        long judged = claims.values().stream().filter(all -> all).count();
        return judged + " of " + claims.size() + " claims judged; the run did not finish";
    }

    private static String claimOf(String id) {
        return id.replaceFirst("#.*", "");
    }
}
