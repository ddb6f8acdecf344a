package org.theoremcheck.engine.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.Backends;

class DrawsTest {

    @Property(tries = 200)
    void drawsAreNumbersOfExamplesAndTheSameAtFiftyDigits(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 2000) int m,
            @ForAll @IntRange(min = 1, max = 50) int t) {
        var doubles = Draws.withReplacement(Sample.of(seed).cohort(7), 0);
        var digits = Draws.withReplacement(Sample.of(Backends.certifier(), seed).cohort(7), 0);
        double[] drawn = doubles.index(t, 5, m).toDoubles();
        assertThat(drawn).hasSize(35);
        for (double index : drawn) {
            assertThat(index).isBetween(0.0, m - 1.0).isEqualTo(Math.rint(index));
        }
        assertThat(digits.index(t, 5, m).toDoubles()).isEqualTo(drawn);
    }

    /** Of 60,000 draws each of three examples gets a third, give or take five standard deviations. */
    @Example
    void everyExampleIsEquallyLikely() {
        double[] drawn = Draws.withReplacement(Sample.of(3).cohort(600), 0)
                .index(1, 100, 3)
                .toDoubles();
        for (int example = 0; example < 3; example++) {
            int wanted = example;
            double count = Arrays.stream(drawn).filter(i -> i == wanted).count();
            assertThat(count).isCloseTo(20_000, within(5 * Math.sqrt(60_000 * 2.0 / 9)));
        }
    }

    @Property(tries = 50)
    void aLanesDrawsDoNotDependOnItsNeighbours(@ForAll long seed, @ForAll @IntRange(min = 0, max = 9) int lane) {
        Draws all = Draws.withReplacement(Sample.of(seed).cohort(10), 4);
        var kernels = Backends.reference();
        var alone = new Cohort(kernels, Map.of(), List.of(), Map.of(), seed, new long[] {lane});
        double[] one = Draws.withReplacement(alone, 4).index(3, 6, 11).toDoubles();
        double[] many = all.index(3, 6, 11).toDoubles();
        for (int q = 0; q < 6; q++) {
            assertThat(many[q * 10 + lane]).isEqualTo(one[q]);
        }
    }

    @Example
    void everyStepDrawsAfresh() {
        Draws draws = Draws.withReplacement(Sample.of(1).cohort(50), 0);
        assertThat(draws.index(1, 4, 9).toDoubles())
                .isNotEqualTo(draws.index(2, 4, 9).toDoubles());
        assertThat(draws.after(5).index(2, 4, 9).toDoubles())
                .isEqualTo(draws.index(7, 4, 9).toDoubles());
        assertThat(Draws.withReplacement(Sample.of(1).cohort(50), 3)
                        .index(2, 4, 9)
                        .toDoubles())
                .isEqualTo(draws.index(5, 4, 9).toDoubles());
    }

    @Example
    void withoutDrawsAStochasticMethodSaysSo() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Draws.none().index(1, 2, 3))
                .withMessageContaining("withReplacement");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sngd(Sample.of(0).row(1), 0))
                .withMessageContaining("minibatch is 0");
    }
}
