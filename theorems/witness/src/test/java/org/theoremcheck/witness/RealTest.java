package org.theoremcheck.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class RealTest {
    private static final Real NARROW = Real.of(0x1p-200);

    @Property(tries = 200)
    void fractionsAreExact(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double x,
            @ForAll @DoubleRange(min = 0.01, max = 1e9) double y) {
        Real quotient = Real.of(x).over(y);
        assertThat(quotient.times(y).isExactly(Real.of(x))).isTrue();
        assertThat(quotient.square().squareRoot().isExactly(quotient.abs())).isTrue();
        assertThat(Real.of(x).plus(Real.of(y)).minus(Real.of(y)).isExactly(Real.of(x)))
                .isTrue();
    }

    @Property(tries = 100)
    void rootsAndExponentialsLieWhereDoublesSay(@ForAll @DoubleRange(min = -600, max = 600) double x) {
        assertAround(Real.of(x).exponential(), Math.exp(x));
        assertAround(Real.of(x).abs().squareRoot(), Math.sqrt(Math.abs(x)));
    }

    @Property(tries = 100)
    void theLogarithmUndoesTheExponential(@ForAll @DoubleRange(min = -50, max = 50) double x) {
        Real back = Real.of(x).exponential().logarithm().minus(Real.of(x));
        assertThat(back.abs().isBelow(NARROW)).isTrue();
        assertThat(back.isBelow(Real.ZERO) || Real.ZERO.isBelow(back)).isFalse();
    }

    @Example
    void theDigitsOfTwoNumbersAreKnown() {
        // e and ln 2 to 50 digits.
        assertBetween(
                Real.ONE.exponential(),
                "2.71828182845904523536028747135266249775724709369995",
                "2.71828182845904523536028747135266249775724709369996");
        assertBetween(
                Real.of(2).logarithm(),
                "0.69314718055994530941723212145817656807550013436025",
                "0.69314718055994530941723212145817656807550013436026");
    }

    @Example
    void longFractionsAreRoundedOutwards() {
        Real x = Real.of(1).over(3);
        Real y = x;
        for (int k = 0; k < 12; k++) {
            y = y.times(Real.of(4).minus(y.times(3)));
        }
        // y ↦ y(4 − 3y) ends at 1.
        assertThat(y.minus(Real.ONE).abs().isBelow(NARROW)).isTrue();
        assertThat(y.isBelow(Real.ONE) && Real.ONE.isBelow(y)).isFalse();
    }

    @Example
    void whatIsNotDefinedIsAnObjection() {
        assertThatThrownBy(() -> Real.of(Double.NaN))
                .isInstanceOf(Objection.class)
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> Real.ONE.over(0)).hasMessageContaining("divisor");
        assertThatThrownBy(() -> Real.of(-1).squareRoot()).hasMessageContaining("root");
        assertThatThrownBy(() -> Real.ZERO.logarithm()).hasMessageContaining("logarithm");
    }

    private static void assertAround(Real enclosure, double about) {
        assertThat(Real.of(about * (1 - 1e-14)).isAtMost(enclosure)).isTrue();
        assertThat(enclosure.isAtMost(Real.of(about * (1 + 1e-14)))).isTrue();
    }

    private static void assertBetween(Real number, String least, String greatest) {
        assertThat(decimal(least).isBelow(number)).isTrue();
        assertThat(number.isBelow(decimal(greatest))).isTrue();
    }

    private static Real decimal(String digits) {
        Real number = Real.ZERO;
        Real unit = Real.ONE;
        for (char digit : digits.replace(".", "").toCharArray()) {
            number = number.plus(unit.times(digit - '0'));
            unit = unit.over(10);
        }
        return number;
    }
}
