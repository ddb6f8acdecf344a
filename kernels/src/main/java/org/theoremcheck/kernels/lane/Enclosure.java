package org.theoremcheck.kernels.lane;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;

/**
 * A closed interval that certainly holds an exact number: its ends are decimals of up to 160 digits, rounded outwards. Sums
 * and products of a few doubles stay single points. {@link #ANYTHING} also stands for what is no number.
 *
 * @see <a href="https://doi.org/10.1137/1.9780898717716">Moore, Kearfott, Cloud (2009), Introduction to Interval Analysis</a>
 */
public final class Enclosure {
    static final int DIGITS = 160;
    private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

    /** No bound is known: the result of x/0, of ln 0 or √−1. */
    static final Enclosure ANYTHING = new Enclosure(BigDecimal.ZERO, BigDecimal.ZERO);

    static final Enclosure ZERO = point(BigDecimal.ZERO);
    static final Enclosure ONE = point(BigDecimal.ONE);

    private final BigDecimal low;
    private final BigDecimal high;

    private Enclosure(BigDecimal low, BigDecimal high) {
        this.low = low;
        this.high = high;
    }

    static Enclosure point(BigDecimal exact) {
        return between(exact, exact);
    }

    static Enclosure of(long exact) {
        return point(BigDecimal.valueOf(exact));
    }

    /** [low, high], rounded outwards. */
    static Enclosure between(BigDecimal low, BigDecimal high) {
        return new Enclosure(low.round(DOWN), high.round(UP));
    }

    boolean isBounded() {
        return this != ANYTHING;
    }

    /** A comparison that the enclosures do not decide: a new object, because equal objects are taken for equal numbers. */
    private static Enclosure perhaps() {
        return new Enclosure(BigDecimal.ZERO, BigDecimal.ONE);
    }

    /** Whether it holds one number only. */
    boolean isPoint() {
        return isBounded() && low.compareTo(high) == 0;
    }

    /** The lower end. Meaningless for {@link #ANYTHING}, as are the other questions about ends. */
    BigDecimal low() {
        return low;
    }

    BigDecimal high() {
        return high;
    }

    boolean isPositive() {
        return isBounded() && low.signum() > 0;
    }

    boolean isNegative() {
        return isBounded() && high.signum() < 0;
    }

    boolean holdsZero() {
        return !isPositive() && !isNegative();
    }

    Enclosure plus(Enclosure that) {
        return both(that) ? new Enclosure(low.add(that.low, DOWN), high.add(that.high, UP)) : ANYTHING;
    }

    /** x − y, exactly 0 where both are the same object and so the same number. */
    Enclosure minus(Enclosure that) {
        if (!both(that)) {
            return ANYTHING;
        }
        return this == that ? ZERO : new Enclosure(low.subtract(that.high, DOWN), high.subtract(that.low, UP));
    }

    /** x·y, not negative where both are the same object. */
    Enclosure times(Enclosure that) {
        if (!both(that)) {
            return ANYTHING;
        }
        if (this == that) {
            Enclosure size = abs();
            return new Enclosure(size.low.multiply(size.low, DOWN), size.high.multiply(size.high, UP));
        }
        return hull(low.multiply(that.low), low.multiply(that.high), high.multiply(that.low), high.multiply(that.high));
    }

    Enclosure over(Enclosure that) {
        if (!both(that) || that.holdsZero()) {
            return ANYTHING;
        }
        Enclosure inverse = new Enclosure(BigDecimal.ONE.divide(that.high, DOWN), BigDecimal.ONE.divide(that.low, UP));
        // A quotient of points is rounded once, and not at all where it is a short decimal.
        return isPoint() && that.isPoint()
                ? new Enclosure(low.divide(that.low, DOWN), low.divide(that.low, UP))
                : times(inverse);
    }

    private static Enclosure hull(BigDecimal... corners) {
        BigDecimal least = corners[0];
        BigDecimal greatest = corners[0];
        for (BigDecimal corner : corners) {
            least = least.min(corner);
            greatest = greatest.max(corner);
        }
        return between(least, greatest);
    }

    Enclosure negate() {
        return isBounded() ? new Enclosure(high.negate(), low.negate()) : ANYTHING;
    }

    Enclosure abs() {
        if (isPositive() || !isBounded()) {
            return this;
        }
        return isNegative() ? negate() : new Enclosure(BigDecimal.ZERO, high.max(low.negate()));
    }

    Enclosure max(Enclosure that) {
        return both(that) ? new Enclosure(low.max(that.low), high.max(that.high)) : ANYTHING;
    }

    Enclosure min(Enclosure that) {
        return both(that) ? new Enclosure(low.min(that.low), high.min(that.high)) : ANYTHING;
    }

    /** The smallest enclosure of both. */
    Enclosure or(Enclosure that) {
        return both(that) ? new Enclosure(low.min(that.low), high.max(that.high)) : ANYTHING;
    }

    /** f of every number in here, for an increasing f given at single points. */
    Enclosure increasing(UnaryOperator<Enclosure> f) {
        if (!isBounded()) {
            return ANYTHING;
        }
        Enclosure left = f.apply(new Enclosure(low, low));
        Enclosure right = isPoint() ? left : f.apply(new Enclosure(high, high));
        return left.both(right) ? new Enclosure(left.low, right.high) : ANYTHING;
    }

    /** ⌊x⌋ or ⌈x⌉. */
    Enclosure whole(RoundingMode mode) {
        return increasing(x -> point(x.low.setScale(0, mode)));
    }

    /** √x; exact for the squares of short decimals. */
    Enclosure sqrt() {
        return isBounded() && low.signum() >= 0 ? increasing(x -> root(x.low)) : ANYTHING;
    }

    private static Enclosure root(BigDecimal x) {
        if (x.signum() == 0) {
            return ZERO;
        }
        int missing = 2 * DIGITS - x.precision();
        int scale = x.scale() + Math.max(0, missing);
        scale += Math.floorMod(scale, 2);
        BigInteger[] root =
                x.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue().sqrtAndRemainder();
        BigInteger above = root[1].signum() == 0 ? root[0] : root[0].add(BigInteger.ONE);
        return between(new BigDecimal(root[0], scale / 2), new BigDecimal(above, scale / 2));
    }

    /** 1 if certainly x ≤ y, 0 if certainly not. */
    Enclosure atMost(Enclosure that) {
        if (!both(that)) {
            return perhaps();
        }
        return high.compareTo(that.low) <= 0 || this == that ? ONE : low.compareTo(that.high) > 0 ? ZERO : perhaps();
    }

    /** 1 if certainly x &lt; y, 0 if certainly not. */
    Enclosure below(Enclosure that) {
        if (!both(that)) {
            return perhaps();
        }
        return high.compareTo(that.low) < 0 ? ONE : low.compareTo(that.high) >= 0 || this == that ? ZERO : perhaps();
    }

    /** 1 if certainly x = y, 0 if certainly not. */
    Enclosure equalTo(Enclosure that) {
        if (!both(that)) {
            return perhaps();
        }
        if (this == that || (isPoint() && that.isPoint() && low.compareTo(that.low) == 0)) {
            return ONE;
        }
        return high.compareTo(that.low) < 0 || low.compareTo(that.high) > 0 ? ZERO : perhaps();
    }

    private boolean both(Enclosure that) {
        return isBounded() && that.isBounded();
    }

    /** The number, or {@code [low, high]} to 60 digits. */
    @Override
    public String toString() {
        if (!isBounded()) {
            return "NaN";
        }
        if (isPoint()) {
            return low.stripTrailingZeros().toString();
        }
        return "[" + low.round(new MathContext(60, RoundingMode.FLOOR)) + ", "
                + high.round(new MathContext(60, RoundingMode.CEILING)) + "]";
    }
}
