package org.theoremcheck.engine.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * One composition of a sample: how often each outcome was drawn.
 *
 * @param counts per outcome, adding up to the sample's size
 * @param orders n!/(k₁!·…·k_r!), the number of sequences of draws with these counts
 */
record Multinomial(List<Integer> counts, long orders) {
    /** Below 2⁵³ the numbers of orders are exact in doubles; a sum of all of them is r^n. */
    private static final long EXACT = 1L << 53;

    Multinomial {
        counts = List.copyOf(counts);
    }

    /**
     * All compositions of n draws from r outcomes, C(n + r − 1, r − 1) of them.
     *
     * @throws IllegalArgumentException if a number of orders is not exact in doubles
     */
    static List<Multinomial> compositions(int n, int r) {
        List<Multinomial> all = new ArrayList<>();
        extend(new ArrayList<>(), 1, n, r, all);
        return all;
    }

    private static void extend(List<Integer> counts, long orders, int rest, int r, List<Multinomial> all) {
        if (counts.size() == r - 1) {
            List<Integer> complete = new ArrayList<>(counts);
            complete.add(rest);
            all.add(new Multinomial(complete, orders));
            return;
        }
        long chosen = 1;
        for (int k = 0; k <= rest; k++) {
            if (chosen >= EXACT / orders) {
                throw new IllegalArgumentException(
                        "samples of " + rest + " draws have more than 2⁵³ orders of one kind;"
                                + " enumerate smaller samples, up to 56 draws from two outcomes");
            }
            counts.add(k);
            extend(counts, orders * chosen, rest - k, r, all);
            counts.remove(counts.size() - 1);
            // C(rest, k + 1) = C(rest, k)·(rest − k)/(k + 1), whole at every step.
            chosen = chosen * (rest - k) / (k + 1);
        }
    }
}
