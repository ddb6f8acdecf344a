package org.theoremcheck.engine.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;

class MarginBoundTest {
    private static final MarginBound BOUND = MarginBound.of(number(100));

    @Example
    void theComplexityTermIsThatOfTheTheorem() {
        // 4·3/(100·0.5)·√25
        assertThat(BOUND.complexityTerm(number(3), number(0.5), number(25)).toDoubles()[0])
                .isCloseTo(1.2, within(1e-15));
    }

    @Example
    void theConfidenceTermIsThatOfTheTheorem() {
        double printed = 3 * Math.sqrt(Math.log(2 / 0.05) / 200);
        assertThat(BOUND.confidenceTerm(number(0.05)).toDoubles()[0]).isCloseTo(printed, within(1e-15));
    }

    @Example
    void whatIsGrantedInvertsTheConfidenceTerm() {
        for (double delta : new double[] {0.001, 0.05, 0.999}) {
            Lanes term = BOUND.confidenceTerm(number(delta));
            assertThat(BOUND.granted(term).toDoubles()[0]).isCloseTo(delta, within(1e-14));
        }
    }

    @Example
    void whatIsGrantedNeverVanishes() {
        assertThat(BOUND.granted(number(1e6)).toDoubles()[0]).isPositive();
    }

    private static Lanes number(double value) {
        return Backends.reference().lane().constant(value);
    }
}
