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

    private static Matrix matrix(int rows, int columns, double... entries) {
        return new Matrix(ARITHMETIC.of(entries, rows * columns, 1), rows, columns);
    }
}
