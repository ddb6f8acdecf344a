package org.theoremcheck.engine.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import net.jqwik.api.Example;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class RademacherEstimateTest {
    private static final int LANES = 100;
    private static final int VECTORS = 100;

    /** A hundred independent intervals at δ = 0.1 miss the exact value at most ten times, and far less often, because the bound is not tight. */
    @Example
    void intervalsHoldTheEnumeratedValue() {
        Sample s = Sample.of(11);
        Matrix values = s.gaussian(3, 9, LANES);
        Matrix points = s.gaussian(8, 2, LANES);
        Lanes ball = s.uniform(1, LANES).plus(0.5);
        holds(RademacherEstimate.ofFunctions(values, s.signs(VECTORS, 9, LANES), 0.1), Rademacher.ofFunctions(values));
        holds(
                RademacherEstimate.ofBall(points, ball, s.signs(VECTORS, 8, LANES), 0.1),
                Rademacher.ofBall(points, ball));
    }

    private static void holds(RademacherEstimate estimate, Lanes exact) {
        Lanes hit = estimate.below().atMost(exact).and(estimate.above().atLeast(exact));
        assertThat(Arrays.stream(hit.toDoubles()).sum()).isGreaterThan(0.9 * LANES);
    }

    /** Beyond enumeration the closed form of one indicator, (2/ℓ)·E|Σ σ_i|, is what the interval closes in on, with √M. */
    @Example
    void threeHundredExamplesAreNotTooMany() {
        Sample s = Sample.of(12);
        int l = 300;
        Matrix indicator = new Matrix(s.gaussian(l, 1).times(0).plus(1), 1, l);
        Lanes exact =
                Rademacher.ofIndicator(indicator.entries().arithmetic(), l).row(l);
        RademacherEstimate few = RademacherEstimate.ofFunctions(indicator, s.signs(100, l, 1), 0.01);
        RademacherEstimate many = RademacherEstimate.ofFunctions(indicator, s.signs(6400, l, 1), 0.01);
        assertThat(many.below().atMost(exact).and(many.above().atLeast(exact)).toDoubles())
                .containsOnly(1);
        assertThat(many.radius().times(7.99).atMost(few.radius()).toDoubles()).containsOnly(1);
        assertThat(many.radius().toDoubles()[0]).isLessThan(0.06 * exact.toDoubles()[0]);
    }

    /** Two functions on two examples, Z = 2 and 3: suprema 2 and 1 of the values, and the bound by hand. */
    @Example
    void theRadiusIsThatOfTheFormula() {
        Sample s = Sample.of(0);
        Matrix values = new Matrix(s.column(2, -1, 1, 1), 2, 2);
        Matrix signs = new Matrix(s.column(1, 1, 1, -1), 2, 2);
        RademacherEstimate estimate = RademacherEstimate.ofFunctions(values, signs, 0.5);
        assertThat(estimate.mean().toDoubles()).containsExactly(2.5);
        assertThat(estimate.radius().toDoubles()[0]).isCloseTo(2 * Math.sqrt(5 * Math.log(4) / 4), offset(1e-12));
        assertThat(estimate.below().toDoubles()).containsExactly(0);
    }

    /** Of one point the ball is one function, B‖x‖. */
    @Example
    void theBallOfOnePointIsOneFunction() {
        Sample s = Sample.of(0);
        Matrix signs = new Matrix(s.column(1, -1, 1), 3, 1);
        RademacherEstimate ball = RademacherEstimate.ofBall(new Matrix(s.column(3, 4), 1, 2), s.row(2), signs, 0.1);
        RademacherEstimate one = RademacherEstimate.ofFunctions(new Matrix(s.column(10), 1, 1), signs, 0.1);
        assertThat(ball.mean().toDoubles()).isEqualTo(one.mean().toDoubles());
        assertThat(ball.radius().toDoubles()[0]).isCloseTo(one.radius().toDoubles()[0], offset(1e-12));
    }

    @Example
    void numbersBelowOneHalfAreHeads() {
        Sample s = Sample.of(0);
        assertThat(RademacherEstimate.signs(s.column(0.2, 0.5, 0.9, 0), 2)
                        .entries()
                        .toDoubles())
                .containsExactly(1, -1, -1, 1);
    }

    @Example
    void whatDoesNotFitIsNamed() {
        Sample s = Sample.of(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RademacherEstimate.ofFunctions(s.gaussian(1, 3, 1), s.signs(1, 2, 1), 0.1))
                .withMessageContaining("found vectors of 2 signs");
    }
}
