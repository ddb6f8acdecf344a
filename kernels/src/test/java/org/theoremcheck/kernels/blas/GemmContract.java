package org.theoremcheck.kernels.blas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What every library promises. */
@AddLifecycleHook(WhereALibraryRuns.class)
interface GemmContract {
    Gemm library();

    /** Products of whole numbers below 2⁵³ are exact in any order. */
    @Property(tries = 100)
    default void productsOfWholeNumbersAreExact(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 70) int n,
            @ForAll @IntRange(min = 1, max = 70) int k,
            @ForAll @IntRange(min = 1, max = 70) int p,
            @ForAll boolean transposeA,
            @ForAll boolean transposeB) {
        Random random = new Random(seed);
        double[] a = random.ints((long) n * k, -1000, 1000).asDoubleStream().toArray();
        double[] b = random.ints((long) k * p, -1000, 1000).asDoubleStream().toArray();
        double[] givenA = a.clone();
        double[] givenB = b.clone();
        double[] c = new double[n * p];
        Arrays.fill(c, Double.NaN);
        library().multiply(a, transposeA, b, transposeB, c, n, k, p);
        double[] expected = new double[n * p];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < p; j++) {
                for (int t = 0; t < k; t++) {
                    double left = transposeA ? a[t * n + i] : a[i * k + t];
                    double right = transposeB ? b[j * k + t] : b[t * p + j];
                    expected[i * p + j] += left * right;
                }
            }
        }
        assertThat(c).containsExactly(expected);
        assertThat(a).containsExactly(givenA);
        assertThat(b).containsExactly(givenB);
    }

    /** Factors come again and again, as wholes and as stretches, more of them than any library remembers. */
    @Property(tries = 30)
    default void everyFactorIsReadWhereItLies(
            @ForAll long seed, @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 11) Integer> order) {
        int n = 3;
        double[] source =
                new Random(seed).ints(40, -1000, 1000).asDoubleStream().toArray();
        List<Stretches> factors = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            factors.add(new Stretches(source, new int[] {i, 30 - i, 2 * i}, n));
        }
        factors.add(Stretches.whole(Arrays.copyOf(source, n * n)));
        for (int i : order) {
            Stretches a = factors.get(i);
            Stretches b = factors.get(factors.size() - 1 - i);
            double[] c = new double[n * n];
            library().multiply(a, false, b, false, c, n, n, n);
            assertThat(c).containsExactly(byHand(a.joined(), b.joined(), n));
        }
    }

    private static double[] byHand(double[] a, double[] b, int n) {
        double[] c = new double[n * n];
        for (int i = 0; i < c.length; i++) {
            for (int t = 0; t < n; t++) {
                c[i] += a[i / n * n + t] * b[t * n + i % n];
            }
        }
        return c;
    }
}
