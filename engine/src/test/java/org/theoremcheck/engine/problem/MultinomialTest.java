package org.theoremcheck.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Example;

class MultinomialTest {
    @Example
    void threeDrawsOfTwoOutcomesHaveTheBinomialNumbersOfOrders() {
        assertThat(Multinomial.compositions(3, 2))
                .containsExactly(
                        new Multinomial(List.of(0, 3), 1),
                        new Multinomial(List.of(1, 2), 3),
                        new Multinomial(List.of(2, 1), 3),
                        new Multinomial(List.of(3, 0), 1));
    }

    @Example
    void everySequenceOfDrawsIsCountedOnce() {
        for (int r = 2; r <= 6; r++) {
            for (int n = 1; n <= 6; n++) {
                long sequences = Multinomial.compositions(n, r).stream()
                        .mapToLong(Multinomial::orders)
                        .sum();
                assertThat(sequences).isEqualTo((long) Math.pow(r, n));
            }
        }
    }

    @Example
    void fiftySixDrawsAreExactAndMoreAreRefused() {
        assertThat(Multinomial.compositions(56, 2).get(28).orders()).isEqualTo(7_648_690_600_760_440L);
        assertThatThrownBy(() -> Multinomial.compositions(80, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("smaller samples");
    }
}
