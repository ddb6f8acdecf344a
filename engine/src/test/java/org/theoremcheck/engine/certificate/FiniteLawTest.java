package org.theoremcheck.engine.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;

class FiniteLawTest {
    private static final FiniteLaw DIE = new FiniteLaw(rows(0.5, 0.25, 0.25));

    @Example
    void chancesAndMeansAreSums() {
        assertThat(DIE.chance(rows(1, 0, 1)).toDoubles()).containsExactly(0.75);
        assertThat(DIE.mean(rows(2, 4, 8)).toDoubles()).containsExactly(4);
    }

    @Example
    void survivalCountsTheValueItselfAndItsTies() {
        assertThat(DIE.survival(rows(3, 1, 3)).toDoubles()).containsExactly(0.75, 1, 0.75);
    }

    @Example
    void failureIsTheWorstRatioOverProbabilitiesBelowOne() {
        // P(X ≥ 2) = ¼ against ½; P(X ≥ 1) = ¾ and P(X ≥ −1) = 1 are against 1 and more.
        Lanes failure = DIE.failure(rows(1, 2, -1), rows(1, 0.5, 2));
        assertThat(failure.toDoubles()).containsExactly(0.5);
    }

    @Example
    void withoutSuchAProbabilityNothingFails() {
        assertThat(DIE.failure(rows(0, 0, 0), rows(2, 2, 2)).toDoubles()).containsExactly(0);
    }

    @Example
    void independentOutcomesMultiply() {
        FiniteLaw coin = new FiniteLaw(rows(0.75, 0.25));
        assertThat(DIE.and(coin).probability().toDoubles())
                .containsExactly(0.375, 0.125, 0.1875, 0.0625, 0.1875, 0.0625);
    }

    private static Lanes rows(double... values) {
        return Backends.reference().lane().of(values, values.length, 1);
    }
}
