package org.theoremcheck.reports;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * Σ xᵢ of doubles without rounding, so that the sum does not depend on the order in which threads and shards deliver.
 *
 * @param units the sum in units of 2⁻¹⁰⁷⁴, the spacing of the smallest doubles
 */
public record ExactSum(BigInteger units) {
    public static final ExactSum ZERO = new ExactSum(BigInteger.ZERO);

    private static final int FRACTION_BITS = 52;
    private static final int EXPONENT_MASK = 0x7ff;
    private static final BigDecimal UNITS_PER_ONE = new BigDecimal(BigInteger.ONE.shiftLeft(1074));

    private static final int LIMB_BITS = 32;
    private static final long LIMB_MASK = (1L << LIMB_BITS) - 1;
    /** The greatest double is below 2²⁰⁹⁸ units, and a shifted mantissa spans three limbs. */
    private static final int LIMBS = 2098 / LIMB_BITS + 3;

    /**
     * The sum of some numbers, fewer than 2³⁰. Limb i collects multiples of 2³²ⁱ units; carries are left to the end.
     *
     * @throws IllegalArgumentException if one of them is not finite
     */
    public static ExactSum of(double... numbers) {
        long[] limbs = new long[LIMBS];
        for (double x : numbers) {
            add(x, limbs);
        }
        BigInteger units = BigInteger.ZERO;
        for (int i = 0; i < LIMBS; i++) {
            if (limbs[i] != 0) {
                units = units.add(BigInteger.valueOf(limbs[i]).shiftLeft(LIMB_BITS * i));
            }
        }
        return new ExactSum(units);
    }

    private static void add(double x, long[] limbs) {
        if (!Double.isFinite(x)) {
            throw new IllegalArgumentException("cannot add " + x + " exactly; add finite numbers only");
        }
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> FRACTION_BITS) & EXPONENT_MASK;
        long fraction = bits & ((1L << FRACTION_BITS) - 1);
        // Subnormal numbers (exponent 0) have no hidden bit and the scale of exponent 1.
        long mantissa = exponent == 0 ? fraction : fraction | 1L << FRACTION_BITS;
        int shift = Math.max(exponent, 1) - 1;
        long low = (mantissa & LIMB_MASK) << shift % LIMB_BITS;
        long high = (mantissa >>> LIMB_BITS) << shift % LIMB_BITS;
        long sign = bits < 0 ? -1 : 1;
        int limb = shift / LIMB_BITS;
        limbs[limb] += sign * (low & LIMB_MASK);
        limbs[limb + 1] += sign * ((low >>> LIMB_BITS) + (high & LIMB_MASK));
        limbs[limb + 2] += sign * (high >>> LIMB_BITS);
    }

    public ExactSum plus(ExactSum that) {
        return new ExactSum(units.add(that.units));
    }

    /** The sum over {@code count}, rounded once; NaN for a count of 0. */
    public double over(long count) {
        if (count == 0) {
            return Double.NaN;
        }
        return new BigDecimal(units)
                .divide(UNITS_PER_ONE.multiply(BigDecimal.valueOf(count)), MathContext.DECIMAL128)
                .doubleValue();
    }
}
