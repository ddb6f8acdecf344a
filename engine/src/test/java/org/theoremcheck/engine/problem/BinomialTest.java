package org.theoremcheck.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class BinomialTest {
    @Property
    void probabilitiesAddUpToOne(
            @ForAll @IntRange(min = 1, max = 300) int n, @ForAll @DoubleRange(min = 0.01, max = 0.99) double p) {
        double sum = 0;
        for (int k = 0; k <= n; k++) {
            sum += Binomial.probability(k, n, p);
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Example
    void probabilitiesOfSmallSamplesAreTheTextbookOnes() {
        assertThat(Binomial.probability(2, 4, 0.5)).isCloseTo(6.0 / 16, within(1e-15));
        assertThat(Binomial.probability(0, 3, 0.2)).isCloseTo(0.512, within(1e-15));
        assertThat(Binomial.probability(3, 3, 0.2)).isCloseTo(0.008, within(1e-15));
    }

    @Example
    void aGridOfUniformNumbersGivesEveryCountItsShare() {
        int[] seen = new int[6];
        for (int i = 0; i < 100_000; i++) {
            seen[(int) Binomial.count((i + 0.5) / 100_000, 5, 0.3)]++;
        }
        for (int k = 0; k <= 5; k++) {
            assertThat(seen[k] / 1e5).isCloseTo(Binomial.probability(k, 5, 0.3), within(2e-5));
        }
    }

    @Example
    void largeSamplesHaveTheirMeanAndVariance() {
        Random random = new Random(5);
        long n = 100_000;
        double p = 0.37;
        double sum = 0;
        double squares = 0;
        int tries = 20_000;
        for (int i = 0; i < tries; i++) {
            double z = (Binomial.count(random.nextDouble(), n, p) - n * p) / Math.sqrt(n * p * (1 - p));
            sum += z;
            squares += z * z;
        }
        assertThat(sum / tries).isCloseTo(0, within(0.03));
        assertThat(squares / tries).isCloseTo(1, within(0.04));
    }

    @Property
    void countsStayInRange(
            @ForAll @DoubleRange(min = 0, max = 1) double u,
            @ForAll @IntRange(min = 0, max = 1_000_000) int n,
            @ForAll @DoubleRange(min = 0, max = 1) double p) {
        assertThat(Binomial.count(u, n, p)).isBetween(0L, (long) n);
    }
}
