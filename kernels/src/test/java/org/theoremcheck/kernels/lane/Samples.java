package org.theoremcheck.kernels.lane;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Random operands with the numbers that break arithmetic among them. */
public final class Samples {
    private static final double[] EDGES = {
        0,
        -0.0,
        1,
        -1,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN
    };

    private Samples() {}

    /** Counts around every register length, and some of several blocks. */
    public static Arbitrary<Integer> laneCounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(1, 40)), Tuple.of(1, Arbitraries.of(64, 257)));
    }

    /** Finite numbers of ordinary size. */
    public static double[] finite(long seed, int count) {
        return new Random(seed).doubles(count, -3, 3).toArray();
    }

    /** One in six is an edge of double precision, the rest range from 1e-6 to 1e6 in size. */
    public static double[] any(long seed, int count) {
        Random random = new Random(seed);
        double[] values = new double[count];
        Arrays.setAll(
                values,
                i -> random.nextInt(6) == 0
                        ? EDGES[random.nextInt(EDGES.length)]
                        : random.nextGaussian() * Math.pow(10, random.nextInt(13) - 6));
        return values;
    }

    /** The bits of every entry, all NaN alike. */
    public static long[] bits(Lanes a) {
        return Arrays.stream(a.toDoubles()).mapToLong(Double::doubleToLongBits).toArray();
    }
}
