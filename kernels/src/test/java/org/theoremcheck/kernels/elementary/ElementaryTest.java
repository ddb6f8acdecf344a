package org.theoremcheck.kernels.elementary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;

/** The stated error bounds, measured against 50 digits on points of every size. */
class ElementaryTest {
    private static final int POINTS = 2000;
    private static final LaneArithmetic FIFTY_DIGITS = Backends.certifier().lane();

    /** Half of the points lie in (−1, 1), down to 1e-20; the others reach out to the range. */
    private static double[] points(double lowest, double highest) {
        Random random = new Random(20);
        return random.doubles(POINTS, -1, 1)
                .map(x -> random.nextBoolean()
                        ? x * Math.pow(10, -random.nextInt(20))
                        : x < 0 ? -x * lowest : x * highest)
                .filter(x -> x > lowest)
                .toArray();
    }

    private static double worstUlps(double[] x, DoubleUnaryOperator found, UnaryOperator<Lanes> exact) {
        double[] values = Arrays.stream(x).map(found).toArray();
        Lanes error = FIFTY_DIGITS.of(values, 1, x.length).minus(exact.apply(FIFTY_DIGITS.of(x, 1, x.length)));
        double[] errors = error.toDoubles();
        double worst = 0;
        for (int i = 0; i < x.length; i++) {
            worst = Math.max(worst, Math.abs(errors[i]) / Math.ulp(values[i]));
        }
        return worst;
    }

    @Example
    void expWithinItsBound() {
        assertThat(worstUlps(points(-745, 709), Elementary::exp, Lanes::exp)).isBetween(0.5, 0.9);
    }

    @Example
    void expm1WithinItsBound() {
        assertThat(worstUlps(points(-50, 709), Elementary::expm1, x -> x.map(Unary.EXPM1)))
                .isBetween(0.5, 1.4);
    }

    @Example
    void logWithinItsBound() {
        assertThat(worstUlps(points(0, 3), Elementary::log, Lanes::log)).isBetween(0.5, 0.9);
        assertThat(worstUlps(points(0, 1e300), Elementary::log, Lanes::log)).isBetween(0.4, 0.9);
    }

    @Example
    void log1pWithinItsBound() {
        assertThat(worstUlps(points(-1, 1e6), Elementary::log1p, x -> x.map(Unary.LOG1P)))
                .isBetween(0.5, 0.9);
    }

    @Example
    void tanhWithinItsBound() {
        assertThat(worstUlps(points(-25, 25), Elementary::tanh, x -> x.map(Unary.TANH)))
                .isBetween(0.5, 2.5);
    }

    @Example
    void turnsWithinTheirBounds() {
        double[] u = new Random(21).doubles(POINTS).toArray();
        Lanes fullTurn = FIFTY_DIGITS.constant(1).map(Unary.ATAN).times(8);
        assertThat(worstUlps(u, Elementary::cosOfTurn, x -> x.times(fullTurn).map(Unary.COS)))
                .isBetween(0.5, 2.0);
        assertThat(worstUlps(u, Elementary::sinOfTurn, x -> x.times(fullTurn).map(Unary.SIN)))
                .isBetween(0.5, 2.0);
    }

    @Example
    void quarterTurnsAreExact() {
        assertThat(Elementary.cosOfTurn(0)).isEqualTo(1);
        assertThat(Elementary.sinOfTurn(0.25)).isEqualTo(1);
        assertThat(Elementary.cosOfTurn(0.5)).isEqualTo(-1);
        assertThat(Elementary.sinOfTurn(0.75)).isEqualTo(-1);
        assertThat(Elementary.cosOfTurn(0.25)).isZero();
        assertThat(Elementary.sinOfTurn(0.5)).isZero();
    }

    @Example
    void theEndsOfTheDoubleRange() {
        assertThat(Elementary.exp(709.7827128933840)).isFinite();
        assertThat(Elementary.exp(709.7827128933841)).isInfinite();
        assertThat(Elementary.exp(-745.1332191019411)).isEqualTo(Double.MIN_VALUE);
        assertThat(Elementary.exp(-745.1332191019412)).isZero();
        assertThat(Elementary.expm1(709.7827128933841)).isInfinite();
        assertThat(Elementary.log(Double.MIN_VALUE)).isEqualTo(-744.4400719213812);
        assertThat(Elementary.log(Double.MAX_VALUE)).isEqualTo(709.782712893384);
        assertThat(Elementary.log1p(Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
        assertThat(Elementary.expm1(Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
        assertThat(Elementary.tanh(Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
    }

    @Example
    void zerosKeepTheirSign() {
        assertThat(1 / Elementary.expm1(-0.0)).isNegative();
        assertThat(1 / Elementary.log1p(-0.0)).isNegative();
        assertThat(1 / Elementary.tanh(-0.0)).isNegative();
        assertThat(1 / Elementary.log(1)).isPositive();
    }
}
