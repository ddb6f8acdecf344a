package org.theoremcheck.theorems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The best leads of all that were offered, in {@link Lead#ORDER}, whatever the order of offers. Instances that attain the
 * bound are kept apart from those that stay below it: a bound is often attained in degenerate corners, and a hunt that
 * started from these alone would never look elsewhere.
 */
final class Leads {
    /** Parents of a generation, and how many of them may attain the bound. */
    private static final int PARENTS = 16;

    private static final int ATTAINING_PARENTS = 8;

    /** A score from here on attains the bound, up to rounding. */
    private static final double ATTAINED = -1e-9;

    /** Candidates whose simplicity is compared, and how many of them are certified before the others. */
    private static final int COMPARED = 64;

    private static final int SIMPLE = 4;

    private final List<Lead> simple = new ArrayList<>();
    private int compared;
    /** Candidates are among them, so that a claim on the border of rounding has them certified instead of being left open. */
    private final Best attaining = new Best(Lead.ORDER, 64);
    /** Below the bound, equal scores come from children that did not move; they would crowd out others. */
    private final Best below = new Best(Comparator.comparingDouble(Lead::score).reversed(), PARENTS);

    /** The first few leads in an order; of leads that it holds equal, the one with the smallest instance number. */
    private static final class Best {
        private final int kept;
        private final TreeSet<Lead> leads;

        Best(Comparator<Lead> order, int kept) {
            this.kept = kept;
            leads = new TreeSet<>(order);
        }

        boolean mayEnter(double score) {
            return leads.size() < kept || score >= leads.last().score();
        }

        void offer(Lead lead) {
            Lead known = leads.floor(lead);
            boolean isKnown = known != null && leads.comparator().compare(known, lead) == 0;
            if (isKnown && known.instance().index() > lead.instance().index()) {
                leads.remove(known);
            }
            leads.add(lead);
            if (leads.size() > kept) {
                leads.pollLast();
            }
        }
    }

    void offer(Lead lead) {
        best(lead.score()).offer(lead);
    }

    /** @param build makes the lead with this score, and is called only if it may enter */
    void offer(double score, Supplier<Lead> build) {
        if (best(score).mayEnter(score)) {
            offer(build.get());
        }
    }

    /**
     * Offers a candidate for its simplicity: one that is simple as it was drawn shrinks to something a person can check.
     * The first {@value COMPARED} offers count, so offers must come in the order of the instances.
     */
    void offerSimple(Supplier<Lead> build) {
        if (compared++ < COMPARED) {
            simple.add(build.get());
            simple.sort(Comparator.comparing(lead -> Simplicity.of(lead.instance())));
            simple.subList(Math.min(SIMPLE, simple.size()), simple.size()).clear();
        }
    }

    private Best best(double score) {
        return score >= ATTAINED ? attaining : below;
    }

    /** Violations, or examples, in doubles: the simplest, then the best. */
    List<Lead> candidates() {
        Map<Long, Lead> byIndex = new LinkedHashMap<>();
        Stream.concat(simple.stream(), attaining.leads.stream().filter(Lead::candidate))
                .forEach(lead -> byIndex.putIfAbsent(lead.instance().index(), lead));
        return List.copyOf(byIndex.values());
    }

    /** What a hunt may start from: no candidates, some that attain the bound, mostly ones that do not; best first. */
    List<Lead> parents() {
        Stream<Lead> attained =
                attaining.leads.stream().filter(lead -> !lead.candidate()).limit(ATTAINING_PARENTS);
        return Stream.concat(attained, below.leads.stream()).limit(PARENTS).toList();
    }

    /** Those leads that stay below the bound; best first. */
    List<Lead> parentsBelow() {
        return List.copyOf(below.leads);
    }
}
