package org.theoremcheck.engine.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * The linear map that copies entry {@code from[i]} to place i, and its transpose.
 *
 * @param from numbers below {@code rows}; not modified
 * @param rows entries of the argument
 */
record Gathering(int[] from, int rows) {
    Lanes of(Lanes x) {
        return x.arithmetic().gather(x, from);
    }

    /** Every entry is the sum of what its copies received, 0 without copies: one addition per copy. */
    Lanes transposed(Lanes y) {
        LaneArithmetic arithmetic = y.arithmetic();
        SortedMap<Integer, List<Integer>> byCopies = new TreeMap<>();
        List<List<Integer>> copies = copies();
        for (int r = 0; r < rows; r++) {
            byCopies.computeIfAbsent(copies.get(r).size(), unused -> new ArrayList<>())
                    .add(r);
        }
        int[] place = new int[rows];
        List<Lanes> parts = new ArrayList<>();
        int filled = 0;
        for (var group : byCopies.entrySet()) {
            List<Integer> members = group.getValue();
            int[] order = members.stream()
                    .flatMap(r -> copies.get(r).stream())
                    .mapToInt(Integer::intValue)
                    .toArray();
            Lanes part = group.getKey() == 0
                    ? arithmetic.constant(0).broadcast(members.size(), y.lanes())
                    : arithmetic.gather(y, order).sumEvery(group.getKey());
            parts.add(part);
            for (int r : members) {
                place[r] = filled++;
            }
        }
        return arithmetic.gather(arithmetic.stack(parts.toArray(Lanes[]::new)), place);
    }

    private List<List<Integer>> copies() {
        List<List<Integer>> copies = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            copies.add(new ArrayList<>());
        }
        for (int i = 0; i < from.length; i++) {
            copies.get(from[i]).add(i);
        }
        return copies;
    }
}
