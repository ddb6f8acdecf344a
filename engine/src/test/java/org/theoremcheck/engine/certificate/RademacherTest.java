package org.theoremcheck.engine.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class RademacherTest {
    private static final LaneArithmetic ARITHMETIC = Backends.reference().lane();

    @Example
    void ofTwoOppositeFunctionsItIsOne() {
        // sup |σ₁ − σ₂| is 2 for half of the signs, and 2/ℓ = 1.
        assertThat(Rademacher.ofFunctions(matrix(2, 2, 1, -1, -1, 1)).toDoubles())
                .containsExactly(1.0);
    }

    @Example
    void ofOneFunctionEverySignCounts() {
        // |σ₁ + 2σ₂ + 4σ₃| is 7, 5, 3 or 1, equally often, and 2/ℓ = 2/3.
        assertThat(Rademacher.ofFunctions(matrix(1, 3, 1, 2, 4)).toDoubles()[0]).isCloseTo(8.0 / 3, within(1e-15));
    }

    @Example
    void ofTheBallItIsTheTraceForOrthogonalPoints() {
        Lanes radius = ARITHMETIC.constant(3);
        assertThat(Rademacher.ofBall(matrix(2, 2, 3, 0, 0, 4), radius).toDoubles())
                .containsExactly(15.0);
    }

    @Example
    void fifteenExamplesAreTooMany() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rademacher.ofFunctions(matrix(1, 15, new double[15])))
                .withMessageContaining("at most 14");
    }

    @Example
    void repeatedPointsAreColumnsWrittenOutAgain() {
        Matrix once = matrix(2, 2, 1, -0.5, 0.25, 2);
        Matrix written = matrix(2, 5, 1, 1, 1, -0.5, -0.5, 0.25, 0.25, 0.25, 2, 2);
        assertThat(Rademacher.ofFunctions(once, 3, 2).toDoubles()[0])
                .isCloseTo(Rademacher.ofFunctions(written).toDoubles()[0], within(1e-14));
    }

    @Example
    void indicatorsAreFunctions() {
        double[] closed = Rademacher.ofIndicator(ARITHMETIC, 6).toDoubles();
        Matrix indicator = matrix(1, 2, 1, 0);
        for (int n = 0; n <= 6; n++) {
            assertThat(closed[n])
                    .isCloseTo(Rademacher.ofFunctions(indicator, n, 6 - n).toDoubles()[0], within(1e-14));
        }
    }

    @Example
    void subsetsAreAllIndicators() {
        double[] all = new double[8 * 3];
        for (int i = 0; i < all.length; i++) {
            all[i] = ((i / 3) >> (i % 3)) & 1;
        }
        assertThat(Rademacher.ofSubsets(ARITHMETIC, 3).toDoubles()[0])
                .isCloseTo(Rademacher.ofFunctions(matrix(8, 3, all)).toDoubles()[0], within(1e-14));
    }

    @Example
    void fortyNineRepetitionsAreTooMany() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rademacher.ofFunctions(matrix(1, 1, 1), 49))
                .withMessageContaining("at most 48");
    }

    private static Matrix matrix(int rows, int columns, double... entries) {
        return new Matrix(ARITHMETIC.of(entries, rows * columns, 1), rows, columns);
    }
}
