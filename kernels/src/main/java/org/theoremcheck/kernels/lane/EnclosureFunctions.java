package org.theoremcheck.kernels.lane;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Enclosures of elementary functions: power series in interval arithmetic, plus an interval for what their remainders can be. Where an argument is a
 * single point, exp, ln, tanh and arctan are as narrow as the digits allow.
 */
final class EnclosureFunctions {
    private static final Enclosure TWO = Enclosure.of(2);
    private static final Enclosure HALF = Enclosure.point(new BigDecimal("0.5"));
    /** Terms of a series are summed until they are below this times the first. */
    private static final BigDecimal NEGLIGIBLE = BigDecimal.ONE.scaleByPowerOfTen(-Enclosure.DIGITS - 5);

    /** Beyond this |x|, eˣ is bounded coarsely. */
    private static final BigDecimal EXP_RANGE = BigDecimal.valueOf(100_000);
    /** e¹⁰⁰⁰⁰⁰ has 43430 digits. */
    private static final BigDecimal BELOW_EXP_RANGE = BigDecimal.ONE.scaleByPowerOfTen(-43_429);

    /** Up to this |x|, eˣ − 1 and ln(1 + x) come from a series that keeps their digits. */
    private static final BigDecimal SERIES_RANGE = new BigDecimal("0.01");

    private static final int EXP_HALVINGS = 8;
    private static final int ATAN_HALVINGS = 8;
    private static final Enclosure LN_TWO =
            artanh(Enclosure.ONE.over(Enclosure.of(3))).times(TWO);
    private static final Enclosure PI = atan(Enclosure.ONE).times(Enclosure.of(4));

    private EnclosureFunctions() {}

    /** eˣ = (e^(x/2ᵏ))^(2ᵏ), the inner one by its power series at |x|/2ᵏ &lt; 2⁻⁷. */
    static Enclosure exp(Enclosure x) {
        BigDecimal size = x.abs().high();
        if (size.signum() == 0) {
            return Enclosure.ONE;
        }
        if (size.compareTo(EXP_RANGE) > 0) {
            return x.isNegative() ? Enclosure.between(BigDecimal.ZERO, BELOW_EXP_RANGE) : Enclosure.ANYTHING;
        }
        int halvings = EXP_HALVINGS
                + size.setScale(0, RoundingMode.CEILING).unscaledValue().bitLength();
        Enclosure power = Enclosure.ONE.plus(
                exponentialSeries(x.over(Enclosure.point(BigDecimal.valueOf(2).pow(halvings)))));
        for (int i = 0; i < halvings; i++) {
            power = power.times(power);
        }
        return power;
    }

    /** eˣ − 1, to all digits near 0 too. */
    static Enclosure expm1(Enclosure x) {
        return x.abs().high().compareTo(SERIES_RANGE) > 0 ? exp(x).minus(Enclosure.ONE) : exponentialSeries(x);
    }

    /** eˣ − 1 = Σ xⁿ/n! from n = 1 on, for |x| &lt; ½; what is left after a term t is at most |t|. */
    private static Enclosure exponentialSeries(Enclosure x) {
        Enclosure term = x;
        Enclosure sum = x;
        BigDecimal negligible = x.abs().high().multiply(NEGLIGIBLE);
        for (int n = 2; term.abs().high().compareTo(negligible) > 0; n++) {
            term = term.times(x).over(Enclosure.of(n));
            sum = sum.plus(term);
        }
        return sum.plus(plusMinus(term));
    }

    /** ln x = k·ln 2 + 2·artanh((m − 1)/(m + 1)) for x = m·2ᵏ. */
    static Enclosure log(Enclosure x) {
        if (!x.isPositive()) {
            return Enclosure.ANYTHING;
        }
        int k = binaryExponent(x.low());
        BigDecimal scale = BigDecimal.valueOf(2).pow(Math.abs(k));
        Enclosure m = k < 0 ? x.times(Enclosure.point(scale)) : x.over(Enclosure.point(scale));
        Enclosure z = m.minus(Enclosure.ONE).over(m.plus(Enclosure.ONE));
        Enclosure mantissa = artanh(z).times(TWO);
        return k == 0 ? mantissa : mantissa.plus(LN_TWO.times(Enclosure.of(k)));
    }

    /** ln(1 + x) = 2·artanh(x/(2 + x)) near 0. */
    static Enclosure log1p(Enclosure x) {
        return x.abs().high().compareTo(SERIES_RANGE) > 0
                ? log(x.plus(Enclosure.ONE))
                : artanh(x.over(x.plus(TWO))).times(TWO);
    }

    /** k with x/2ᵏ between ½ and 2, give or take rounding; 0 near 1. */
    private static int binaryExponent(BigDecimal x) {
        int decimal = x.precision() - x.scale() - 1;
        double leading = x.scaleByPowerOfTen(-decimal).doubleValue();
        return (int) Math.round((Math.log(leading) + decimal * Math.log(10)) / Math.log(2));
    }

    /** Σ z²ⁿ⁺¹/(2n + 1) for |z| ≤ ½; what is left after a term t is at most |t|. */
    private static Enclosure artanh(Enclosure z) {
        Enclosure square = z.times(z);
        Enclosure power = z;
        Enclosure sum = z;
        Enclosure term = z;
        BigDecimal negligible = z.abs().high().multiply(NEGLIGIBLE);
        for (int n = 3; term.abs().high().compareTo(negligible) > 0; n += 2) {
            power = power.times(square);
            term = power.over(Enclosure.of(n));
            sum = sum.plus(term);
        }
        return sum.plus(plusMinus(term));
    }

    /** tanh x = t/(t + 2) with t = e²ˣ − 1, for x ≤ 0, where t cannot grow. */
    static Enclosure tanh(Enclosure x) {
        if (x.isPositive()) {
            return tanh(x.negate()).negate();
        }
        Enclosure t = expm1(x.times(TWO));
        return t.over(t.plus(TWO));
    }

    /** arctan x = 2·arctan(x/(1 + √(1 + x²))), eight times over, then its series; the remainder is below the next term. */
    static Enclosure atan(Enclosure x) {
        Enclosure y = x;
        for (int i = 0; i < ATAN_HALVINGS; i++) {
            y = y.over(Enclosure.ONE.plus(Enclosure.ONE.plus(y.times(y)).sqrt()));
        }
        Enclosure square = y.times(y).negate();
        Enclosure power = y;
        Enclosure sum = y;
        Enclosure term = y;
        BigDecimal negligible = y.abs().high().multiply(NEGLIGIBLE);
        for (int n = 3; term.abs().high().compareTo(negligible) > 0; n += 2) {
            power = power.times(square);
            term = power.over(Enclosure.of(n));
            sum = sum.plus(term);
        }
        return sum.plus(plusMinus(term)).times(Enclosure.of(1L << ATAN_HALVINGS));
    }

    /** sin x = cos(x − π/2). */
    static Enclosure sin(Enclosure x) {
        return x.isPoint() && x.low().signum() == 0 ? x : cos(x.minus(PI.times(HALF)));
    }

    /** cos x after taking off whole turns; the remainder of the series is below its next term once |x| &lt; n. */
    static Enclosure cos(Enclosure x) {
        Enclosure turn = PI.times(TWO);
        BigDecimal turns = x.over(turn).low().setScale(0, RoundingMode.HALF_EVEN);
        Enclosure r = turns.signum() == 0 ? x : x.minus(turn.times(Enclosure.point(turns)));
        Enclosure all = Enclosure.between(BigDecimal.ONE.negate(), BigDecimal.ONE);
        if (r.abs().high().compareTo(BigDecimal.TEN) > 0) {
            return all;
        }
        Enclosure square = r.times(r).negate();
        Enclosure term = Enclosure.ONE;
        Enclosure sum = Enclosure.ONE;
        for (int n = 2; n <= 20 || term.abs().high().compareTo(NEGLIGIBLE) > 0; n += 2) {
            term = term.times(square).over(Enclosure.of((long) n * (n - 1)));
            sum = sum.plus(term);
        }
        return sum.plus(plusMinus(term)).max(Enclosure.ONE.negate()).min(Enclosure.ONE);
    }

    /** [−|t|, |t|]. */
    private static Enclosure plusMinus(Enclosure term) {
        BigDecimal size = term.abs().high();
        return Enclosure.between(size.negate(), size);
    }
}
