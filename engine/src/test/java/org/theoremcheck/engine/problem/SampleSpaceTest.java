package org.theoremcheck.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;

class SampleSpaceTest {
    @Example
    void twoDrawsFromThreeOutcomes() {
        SampleSpace samples = SampleSpace.of(2, rows(0.5, 0.25, 0.25));
        assertThat(samples.counts())
                .containsExactly(
                        new int[] {0, 0, 2},
                        new int[] {0, 1, 1},
                        new int[] {0, 2, 0},
                        new int[] {1, 0, 1},
                        new int[] {1, 1, 0},
                        new int[] {2, 0, 0});
        assertThat(samples.law().probability().toDoubles()).containsExactly(0.0625, 0.125, 0.0625, 0.25, 0.25, 0.25);
        assertThat(samples.frequency(0).toDoubles()).containsExactly(0, 0, 0, 0.5, 0.5, 1);
        assertThat(samples.means(rows(8, 4, 2)).toDoubles()).containsExactly(2, 3, 4, 5, 6, 8);
    }

    @Example
    void probabilitiesAddUpToOneAndHaveTheRightMean() {
        for (int l : new int[] {1, 7, 128, 1000}) {
            SampleSpace samples = SampleSpace.of(l, rows(0.1, 0.9));
            Lanes one = rows(1);
            assertThat(samples.law().mean(one).toDoubles()[0]).isCloseTo(1, within(1e-12));
            assertThat(samples.law().mean(samples.frequency(0)).toDoubles()[0]).isCloseTo(0.1, within(1e-12));
        }
        SampleSpace three = SampleSpace.of(9, rows(0.2, 0.5, 0.3));
        assertThat(three.law().mean(three.frequency(1)).toDoubles()[0]).isCloseTo(0.5, within(1e-14));
    }

    @Example
    void largeBinomialProbabilitiesAreThoseOfTheSampler() {
        double[] p = SampleSpace.of(300, rows(0.25, 0.75)).law().probability().toDoubles();
        for (int k : new int[] {0, 40, 75, 140}) {
            double exact = Binomial.probability(k, 300, 0.25);
            assertThat(p[k]).isCloseTo(exact, within(1e-10 * exact));
        }
    }

    @Example
    void oneOutcomeHasOneSampleOfAnySize() {
        SampleSpace samples = SampleSpace.of(1_000_000, rows(1));
        assertThat(samples.law().probability().toDoubles()).containsExactly(1);
        assertThat(samples.frequency(0).toDoubles()).containsExactly(1);
    }

    @Example
    void birthdaysOfTwentyThreePeople() {
        double shared = 1 - SampleSpace.allDifferent(23, rows(365)).toDoubles()[0];
        assertThat(shared).isCloseTo(0.507297, within(1e-6));
        assertThat(SampleSpace.allDifferent(3, rows(2)).toDoubles()).containsExactly(0);
    }

    @Example
    void moreThanDoublesCanCountIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleSpace.of(1011, rows(0.5, 0.5)))
                .withMessageContaining("from 1 to 1009");
    }

    private static Lanes rows(double... values) {
        LaneArithmetic arithmetic = Backends.reference().lane();
        return arithmetic.of(values, values.length, 1);
    }
}
