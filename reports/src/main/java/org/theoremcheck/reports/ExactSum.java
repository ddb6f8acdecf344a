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

    /** One number. @throws IllegalArgumentException if it is not finite */
    public static ExactSum of(double x) {
        if (!Double.isFinite(x)) {
            throw new IllegalArgumentException("cannot add " + x + " exactly; add finite numbers only");
        }
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> FRACTION_BITS) & EXPONENT_MASK;
        long fraction = bits & ((1L << FRACTION_BITS) - 1);
        // Subnormal numbers (exponent 0) have no hidden bit and the scale of exponent 1.
        long mantissa = exponent == 0 ? fraction : fraction | 1L << FRACTION_BITS;
        BigInteger size = BigInteger.valueOf(mantissa).shiftLeft(Math.max(exponent, 1) - 1);
        return new ExactSum(bits < 0 ? size.negate() : size);
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
