package org.theoremcheck.engine.optimiser;

import java.util.Arrays;
import java.util.Optional;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.network.ExampleDraws;

/** Which examples a stochastic method sees in step t. */
public interface Draws {
    /**
     * Numbers of b examples out of m, one draw per lane.
     *
     * @param t step, counted from 1
     * @return whole numbers in [0, m), shape (b, lanes)
     */
    Lanes index(int t, int b, int m);

    /** For methods that draw nothing. */
    static Draws none() {
        return (t, b, m) -> {
            throw new IllegalStateException(
                    "this method draws minibatches; pass Draws.withReplacement(cohort, stream)");
        };
    }

    /**
     * Independent draws with replacement from each instance's own random streams, step t from stream number
     * {@code stream + t}. Every backend draws the same examples: all operations on the random number are exact.
     *
     * @param stream number of the algorithm's stream before its first step, ≥ 0
     */
    static Draws withReplacement(Cohort cohort, int stream) {
        return new CounterDraws(cohort, stream, cohort.index());
    }

    /**
     * Draws with replacement that the instances of a stratum share: {@value #STRATUM} consecutive instance numbers see the same examples
     * of their own data in step t. An instance's draws are still a function of key and instance number alone, and drawing and reading
     * cost a fraction, because the examples of a register of lanes lie side by side. For claims about whatever is drawn; a frequency
     * counts independent instances and so needs {@link #withReplacement}.
     *
     * @param stream number of the algorithm's stream before its first step, ≥ 0
     */
    static Draws sharedByStratum(Cohort cohort, int stream) {
        long[] strata = Arrays.stream(cohort.index())
                .map(i -> ~Math.floorDiv(i, STRATUM))
                .toArray();
        boolean one = Arrays.stream(strata).allMatch(s -> s == strata[0]);
        long[] drawers = one ? new long[] {strata[0]} : strata;
        return new CounterDraws(cohort, stream, drawers);
    }

    /** Instances of a stratum share a shape, see the generators; here they share draws, from the complement of its number. */
    int STRATUM = 1024;

    /** The examples one after the other in their own order, epoch after epoch: step t takes the b numbers after (t − 1)·b. */
    static Draws cyclic(LaneArithmetic arithmetic) {
        return (t, b, m) -> {
            double[] next = new double[b];
            for (int q = 0; q < b; q++) {
                next[q] = ((t - 1L) * b + q) % m;
            }
            return arithmetic.of(next, b, 1);
        };
    }

    /**
     * One example per step, in an order drawn afresh for each epoch of m steps: place p takes the example whose random
     * number has p smaller ones. Costs m comparisons of m rows per step, so for small m.
     *
     * @param stream number of the algorithm's stream before its first epoch, ≥ 0
     */
    static Draws reshuffled(Cohort cohort, int stream) {
        return (t, b, m) -> {
            if (b != 1) {
                throw new IllegalArgumentException("b is " + b + "; reshuffled epochs take one example per step");
            }
            Lanes u = cohort.uniform(stream + (t - 1) / m, m);
            Lanes chosen = u.arithmetic().constant(0);
            for (int i = 0; i < m; i++) {
                Lanes smaller = u.below(u.row(i)).sum();
                chosen = chosen.plus(smaller.equalTo((t - 1) % m).times(i));
            }
            return chosen;
        };
    }

    /**
     * b different examples: those after a place drawn afresh from each instance's own random streams, the first following
     * the last. Each example's chance is b/m, and b = m is the whole set. For data in random order.
     *
     * @param stream number of the algorithm's stream before its first step, ≥ 0
     */
    static Draws consecutive(Cohort cohort, int stream) {
        return (t, b, m) -> {
            if (b > m) {
                throw new IllegalArgumentException(
                        "b is " + b + " of m = " + m + " examples; different examples need b ≤ m");
            }
            Lanes first = cohort.whole(stream + t, 1, m);
            Lanes[] next = new Lanes[b];
            for (int q = 0; q < b; q++) {
                Lanes index = first.plus(q);
                next[q] = index.atLeast(m).choose(index.minus(m), index);
            }
            return first.arithmetic().stack(next);
        };
    }

    /** These draws from step {@code steps + 1} on. */
    default Draws after(int steps) {
        return (t, b, m) -> index(steps + t, b, m);
    }

    /** The random numbers behind these draws, if they are independent draws with replacement, so that a kernel may draw them itself. */
    default Optional<ExampleDraws> source() {
        return Optional.empty();
    }

    /** @throws IllegalArgumentException unless b ≥ 1 */
    static void requireMinibatch(int minibatch) {
        if (minibatch < 1) {
            throw new IllegalArgumentException("minibatch is " + minibatch + "; pass b ≥ 1 examples per step");
        }
    }
}
