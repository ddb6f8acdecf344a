package org.theoremcheck.engine.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.theoremcheck.engine.certificate.FiniteLaw;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * All samples of ℓ independent draws from r outcomes, by how often each outcome occurs: C(ℓ + r − 1, r − 1) vectors of counts k, with
 * probabilities ℓ!/(k₁!·…·k_r!)·Π p_j^k_j in the arithmetic at hand.
 */
public final class SampleSpace {
    /** Numbers of orders stay below r^ℓ, and exp(700) is near the greatest double. */
    private static final double GREATEST_LOGARITHM = 700;

    private final int size;
    private final Lanes probabilities;
    private final List<int[]> counts;

    private SampleSpace(int size, Lanes probabilities, List<int[]> counts) {
        this.size = size;
        this.probabilities = probabilities;
        this.counts = counts;
    }

    /**
     * @param size ℓ ≥ 1
     * @param probabilities of the outcomes, r rows, adding up to 1; 0 is allowed
     * @throws IllegalArgumentException if there are two outcomes or more and ℓ·ln r &gt; 700
     */
    public static SampleSpace of(int size, Lanes probabilities) {
        int r = probabilities.rows();
        if (size < 1 || size * Math.log(r) > GREATEST_LOGARITHM) {
            throw new IllegalArgumentException("samples of " + size + " draws from " + r
                    + " outcomes have more orders than doubles can count; draw from 1 to "
                    + (int) (GREATEST_LOGARITHM / Math.log(r)));
        }
        List<int[]> counts = new ArrayList<>();
        extend(new int[r], 0, size, counts);
        return new SampleSpace(size, probabilities, counts);
    }

    private static void extend(int[] begun, int outcome, int rest, List<int[]> all) {
        if (outcome == begun.length - 1) {
            int[] complete = begun.clone();
            complete[outcome] = rest;
            all.add(complete);
            return;
        }
        for (int k = 0; k <= rest; k++) {
            begun[outcome] = k;
            extend(begun, outcome + 1, rest - k, all);
        }
    }

    /** P(no point is drawn twice) = Π_{i&lt;ℓ} (1 − i/N), where N points are equally likely. @param points N, whole and ≥ 1, one row */
    public static Lanes allDifferent(int size, Lanes points) {
        Lanes different = points.over(points);
        for (int i = 1; i < size; i++) {
            different = different.times(points.minus(i).max(0).over(points));
        }
        return different;
    }

    /** ℓ. */
    public int size() {
        return size;
    }

    /** The vectors of counts, one per sample, r numbers each; copies. */
    public List<int[]> counts() {
        return counts.stream().map(int[]::clone).toList();
    }

    /** How often one outcome occurs, relative to ℓ: one row per sample, shared by all lanes. */
    public Lanes frequency(int outcome) {
        double[] numbers = counts.stream().mapToDouble(k -> k[outcome]).toArray();
        return probabilities.arithmetic().of(numbers, numbers.length, 1).over(size);
    }

    /** The mean over each sample of a quantity of the outcomes, one row per sample. @param values r rows */
    public Lanes means(Lanes values) {
        Lanes sum = frequency(0).times(values.row(0));
        for (int j = 1; j < probabilities.rows(); j++) {
            sum = sum.plus(frequency(j).times(values.row(j)));
        }
        return sum;
    }

    /** The probabilities of the samples. */
    public FiniteLaw law() {
        LaneArithmetic arithmetic = probabilities.arithmetic();
        int r = probabilities.rows();
        if (r == 1) {
            return new FiniteLaw(probabilities.times(0).plus(1));
        }
        Lanes[][] powers = new Lanes[r][size + 1];
        for (int j = 0; j < r; j++) {
            powers[j][0] = arithmetic.constant(1);
            for (int k = 1; k <= size; k++) {
                powers[j][k] = powers[j][k - 1].times(probabilities.row(j));
            }
        }
        Map<Integer, Lanes[]> chosen = new HashMap<>();
        Lanes[] rows = new Lanes[counts.size()];
        for (int s = 0; s < rows.length; s++) {
            int rest = size;
            Lanes product = arithmetic.constant(1);
            for (int j = 0; j < r; j++) {
                int k = counts.get(s)[j];
                product = product.times(powers[j][k]);
                if (j < r - 1) {
                    product = product.times(chosen.computeIfAbsent(rest, n -> chosen(arithmetic, n))[k]);
                }
                rest -= k;
            }
            rows[s] = product;
        }
        return new FiniteLaw(arithmetic.stack(rows));
    }

    /** C(n, 0) … C(n, n) by C(n, k + 1) = C(n, k)·(n − k)/(k + 1), whole at every step. */
    private static Lanes[] chosen(LaneArithmetic arithmetic, int n) {
        Lanes[] chosen = new Lanes[n + 1];
        chosen[0] = arithmetic.constant(1);
        for (int k = 0; k < n; k++) {
            chosen[k + 1] = chosen[k].times(n - k).over(k + 1);
        }
        return chosen;
    }
}
