package org.theoremcheck.kernels.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.fraction.BigFraction;
import org.theoremcheck.kernels.Backends;

/** Enclosures hold the exact number, are narrow, and decide nothing that they do not prove. */
class EnclosureTest {
    private final FieldLaneArithmetic<Enclosure> lane = FieldLaneArithmetic.ofEnclosures(1_000_000);
    private final EnclosureScalars scalars = new EnclosureScalars(1_000_000);

    @Property(tries = 300)
    void theFourOperationsHoldTheExactRational(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int steps) {
        double[] numbers = Samples.finite(seed, steps + 1);
        Enclosure x = scalars.of(numbers[0]);
        BigFraction exact = new BigFraction(numbers[0]);
        for (int i = 1; i <= steps; i++) {
            Enclosure y = scalars.of(numbers[i]);
            BigFraction operand = new BigFraction(numbers[i]);
            switch (Math.floorMod(seed + i, 4)) {
                case 0 -> {
                    x = x.plus(y);
                    exact = exact.add(operand);
                }
                case 1 -> {
                    x = x.minus(y);
                    exact = exact.subtract(operand);
                }
                case 2 -> {
                    x = x.times(y);
                    exact = exact.multiply(operand);
                }
                default -> {
                    x = x.over(y);
                    exact = exact.divide(operand);
                }
            }
            assertThat(fraction(x.low())).isLessThanOrEqualTo(exact);
            assertThat(fraction(x.high())).isGreaterThanOrEqualTo(exact);
        }
        assertNarrow(x, 140);
    }

    private static BigFraction fraction(BigDecimal x) {
        return new BigFraction(x.unscaledValue()).multiply(new BigFraction(10).pow(-x.scale()));
    }

    private static void assertNarrow(Enclosure x, int digits) {
        BigDecimal size = x.abs().high().max(new BigDecimal("1e-20"));
        assertThat(x.high().subtract(x.low())).isLessThanOrEqualTo(size.movePointLeft(digits));
    }

    @Property(tries = 400)
    void functionsHoldWhatFiftyDigitsSay(
            @ForAll Unary op, @ForAll long seed, @ForAll @IntRange(min = -12, max = 1) int scale) {
        double x = Samples.finite(seed, 1)[0] * Math.pow(10, scale);
        Enclosure found = scalars.apply(op, scalars.of(x));
        Lanes fifty = Backends.certifier().lane().constant(x).map(op);
        if (Double.isNaN(fifty.toDoubles()[0])) {
            assertThat(found.isBounded()).isFalse();
            return;
        }
        BigDecimal wanted = new BigDecimal(fifty.arithmetic().digits(fifty, 0, 0));
        BigDecimal rounding = wanted.abs().movePointLeft(44);
        assertThat(found.low()).isLessThanOrEqualTo(wanted.add(rounding));
        assertThat(found.high()).isGreaterThanOrEqualTo(wanted.subtract(rounding));
        assertNarrow(found, 120);
    }

    @Property(tries = 200)
    void functionsOfAnIntervalHoldThoseOfItsPoints(@ForAll Unary op, @ForAll long seed) {
        double[] ends = Samples.finite(seed, 3);
        Enclosure interval = scalars.of(ends[0]).or(scalars.of(ends[1]));
        double inside = Math.min(Math.max(ends[2], Math.min(ends[0], ends[1])), Math.max(ends[0], ends[1]));
        Enclosure wide = scalars.apply(op, interval);
        Enclosure narrow = scalars.apply(op, scalars.of(inside));
        if (wide.isBounded()) {
            assertThat(wide.low()).isLessThanOrEqualTo(narrow.low());
            assertThat(wide.high()).isGreaterThanOrEqualTo(narrow.high());
        }
    }

    @Example
    void knownDigits() {
        assertThat(scalars.apply(Unary.EXP, scalars.of(1)).toString())
                .startsWith("[2.71828182845904523536028747135266249775724709369995957496696")
                .contains(", 2.71828182845904523536028747135266249775724709369995957496697");
        assertThat(scalars.apply(Unary.LOG, scalars.of(10)).toString())
                .startsWith("[2.30258509299404568401799145468436420760110148862877297603332");
        assertThat(scalars.apply(Unary.ATAN, scalars.of(1))
                        .times(Enclosure.of(4))
                        .toString())
                .startsWith("[3.14159265358979323846264338327950288419716939937510582097494");
        assertThat(scalars.apply(Unary.COS, scalars.of(1e6)).toString()).startsWith("[0.936752127533");
    }

    @Example
    void shortNumbersStayExact() {
        Enclosure x = scalars.of(0.1).plus(scalars.of(0.2)).times(scalars.of(3));
        assertThat(x.isPoint()).isTrue();
        assertThat(scalars.of(6.25).sqrt().toString()).isEqualTo("2.5");
        assertThat(scalars.of(1).over(scalars.of(8)).toString()).isEqualTo("0.125");
        Enclosure third = scalars.of(1).over(scalars.of(3));
        assertThat(third.isPoint()).isFalse();
        assertThat(third.minus(third)).isEqualTo(Enclosure.ZERO);
        assertThat(third.times(third).low()).isPositive();
    }

    @Example
    void whatTouchesIsNotDecided() {
        Lanes third = lane.constant(1).over(3);
        Lanes one = third.times(3);
        assertThatThrownBy(() -> one.atMost(1).toDoubles()).isInstanceOf(UndecidedException.class);
        assertThatThrownBy(() -> one.equalTo(1).toDoubles()).isInstanceOf(UndecidedException.class);
        assertThat(one.atMost(1.5).toDoubles()).containsExactly(1);
        assertThat(one.below(0.5).toDoubles()).containsExactly(0);
        // Undecided twice is not the same question twice.
        assertThatThrownBy(() -> one.atMost(1).minus(one.above(1)).toDoubles()).isInstanceOf(UndecidedException.class);
    }

    @Example
    void anUndecidedChoiceIsEitherAnswer() {
        Lanes undecided = lane.constant(1).over(3).times(3).atMost(1);
        Lanes either = undecided.choose(lane.constant(2), lane.constant(5));
        assertThat(either.atLeast(2).and(either.atMost(5)).toDoubles()).containsExactly(1);
        assertThatThrownBy(() -> either.atMost(3).toDoubles()).isInstanceOf(UndecidedException.class);
        Lanes guarded = lane.constant(0).above(0).choose(lane.constant(0).log(), lane.constant(7));
        assertThat(guarded.toDoubles()).containsExactly(7);
    }

    @Example
    void noNumberIsNoProof() {
        assertThatThrownBy(
                        () -> lane.constant(1).over(lane.constant(0)).atMost(1).toDoubles())
                .isInstanceOf(UndecidedException.class);
        assertThatThrownBy(() -> lane.constant(-1).sqrt().toDoubles()).isInstanceOf(UndecidedException.class);
        assertThatThrownBy(() -> lane.constant(1).exp().toDoubles())
                .isInstanceOf(UndecidedException.class)
                .hasMessageContaining("is no single double");
    }

    @Example
    void aLongProgramIsGivenUp() {
        LaneArithmetic little = FieldLaneArithmetic.ofEnclosures(1000);
        Lanes six = little.constant(1).broadcast(6, 1);
        assertThatThrownBy(six::exp)
                .isInstanceOf(UndecidedException.class)
                .hasMessageContaining("more than 1000 operations");
    }

    @Example
    void largeAndSmallArgumentsAreEnclosed() {
        BigDecimal tiny = scalars.apply(Unary.EXP, scalars.of(-1e300)).high();
        assertThat(tiny).isLessThan(new BigDecimal("1e-43000"));
        assertThat(scalars.apply(Unary.EXP, scalars.of(1e300)).isBounded()).isFalse();
        Enclosure near = scalars.apply(Unary.TANH, scalars.of(1e5));
        assertThat(near.high()).isLessThanOrEqualTo(BigDecimal.ONE);
        assertThat(near.low()).isGreaterThan(new BigDecimal("0.9999"));
        assertThat(scalars.apply(Unary.LOG, scalars.of(Double.MIN_VALUE)).low().round(new MathContext(10)))
                .isEqualByComparingTo("-744.4400719");
        assertThat(scalars.apply(Unary.EXPM1, scalars.of(1e-300)).isPositive()).isTrue();
    }
}
