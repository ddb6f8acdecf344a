package org.theoremcheck.engine.optimiser;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;

/**
 * The examples as an endless sequence, epoch after epoch, each example once per epoch; minibatches are cut from it one after the
 * other. A minibatch that begins in one epoch may end in the next.
 */
@FunctionalInterface
public interface Passes {
    /**
     * Numbers of the b examples that follow the first {@code seen}.
     *
     * @param seen whole numbers ≥ 0, one row; lanes may stand at different places
     * @return whole numbers in [0, m), shape (b, lanes)
     */
    Lanes next(Lanes seen, int b);

    /** 0, 1, …, m − 1 and again. @param m ≥ 1 */
    static Passes cyclic(int m) {
        return (seen, b) -> {
            Lanes place = seen.plus(upTo(seen.arithmetic(), b));
            return place.minus(place.over(m).map(Unary.FLOOR).times(m));
        };
    }

    /**
     * An order of its own for each instance and epoch, every order equally likely: by the size of m random numbers. Not
     * thread-safe, like the cohort.
     *
     * @param stream number of the algorithm's stream for the first epoch; later epochs take the next ones
     * @param m ≥ 1
     */
    static Passes reshuffled(Cohort cohort, int stream, int m) {
        Map<Integer, int[][]> orders = new HashMap<>();
        return (seen, b) -> {
            int lanes = cohort.lanes();
            double[] from = seen.broadcast(1, lanes).toDoubles();
            double[] index = new double[b * lanes];
            for (int i = 0; i < index.length; i++) {
                int lane = i % lanes;
                long place = (long) from[lane] + i / lanes;
                int epoch = Math.toIntExact(place / m);
                int[][] order = orders.computeIfAbsent(epoch, e -> orders(cohort, stream + e, m));
                index[i] = order[lane][(int) (place % m)];
            }
            return seen.arithmetic().of(index, b, lanes);
        };
    }

    /** These numbers as places in a list: the examples of a training set, say. @param list whole numbers, as many rows as this counts */
    default Passes of(Lanes list) {
        return (seen, b) -> list.arithmetic().gatherBlocks(list, next(seen, b), 1);
    }

    /** Minibatches for a method that draws b examples in every step. */
    default Draws draws(LaneArithmetic arithmetic) {
        return (t, b, m) -> next(arithmetic.constant((t - 1.0) * b), b);
    }

    private static Lanes upTo(LaneArithmetic arithmetic, int b) {
        return arithmetic.of(IntStream.range(0, b).asDoubleStream().toArray(), b, 1);
    }

    private static int[][] orders(Cohort cohort, int stream, int m) {
        double[] u = cohort.uniform(stream, m).toDoubles();
        int lanes = cohort.lanes();
        return IntStream.range(0, lanes)
                .mapToObj(l -> IntStream.range(0, m)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> u[i * lanes + l]))
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }
}
