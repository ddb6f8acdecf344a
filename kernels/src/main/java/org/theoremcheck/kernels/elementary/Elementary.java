package org.theoremcheck.kernels.elementary;

import static java.lang.Double.doubleToRawLongBits;
import static java.lang.Double.longBitsToDouble;

/**
 * eˣ, eˣ − 1, ln x, ln(1 + x), tanh x and the point e^(2πiu) in +, −, ·, /, comparisons and bit patterns alone, each
 * rounded as written: the bits are the contract of all double backends. Branch-free, so that a vector or a GPU runs the same steps.
 *
 * <p>Reductions and coefficients are those of FDLIBM 5.3 (Sun Microsystems 1993: {@code e_exp}, {@code s_expm1}, {@code e_log}, {@code k_sin},
 * {@code k_cos}).
 */
public final class Elementary {
    /** 1.5·2⁵²: adding it to |x| &lt; 2⁵¹ leaves the nearest integer in the low bits, ties to even. */
    static final double ROUNDER = 0x1.8p52;

    static final long ROUNDER_BITS = doubleToRawLongBits(ROUNDER);
    static final long SIGN = Long.MIN_VALUE;
    static final int MANTISSA = 52;
    static final long BIAS = 1023;

    /** From here on, tanh x rounds to 1. */
    static final double TANH_SATURATES = 22;

    /** 2⁻ᵏ is normal for k up to here. */
    static final long DEEPEST = 1022;

    static final double LOG2_E = 0x1.71547652b82fep0;
    /** ln 2 in two parts; the first has 21 trailing zero bits, so that k·LN2_HIGH is exact for |k| &lt; 2²⁰. */
    static final double LN2_HIGH = 0x1.62e42feep-1;

    static final double LN2_LOW = 0x1.a39ef35793c76p-33;

    /** Above, eˣ overflows. */
    static final double EXP_HIGHEST = 710;
    /** Below, eˣ rounds to 0. */
    static final double EXP_LOWEST = -746;
    /** Below, eˣ − 1 rounds to −1. */
    static final double EXPM1_LOWEST = -40;

    static final double P1 = 0x1.555555555553ep-3;
    static final double P2 = -0x1.6c16c16bebd93p-9;
    static final double P3 = 0x1.1566aaf25de2cp-14;
    static final double P4 = -0x1.bbd41c5d26bf1p-20;
    static final double P5 = 0x1.6376972bea4dp-25;

    static final double Q1 = -0x1.11111111110f4p-5;
    static final double Q2 = 0x1.a01a019fe5585p-10;
    static final double Q3 = -0x1.4ce199eaadbb7p-14;
    static final double Q4 = 0x1.0cfca86e65239p-18;
    static final double Q5 = -0x1.afdb76e09c32dp-23;

    /** The bits just below √½: exponents are counted from there, so that the mantissa lies in [√½, √2). */
    static final long SQRT_HALF_BITS = 0x3fe6a09e00000000L;

    static final double TWO_54 = 0x1p54;

    static final double L1 = 0x1.5555555555593p-1;
    static final double L2 = 0x1.999999997fa04p-2;
    static final double L3 = 0x1.2492494229359p-2;
    static final double L4 = 0x1.c71c51d8e78afp-3;
    static final double L5 = 0x1.7466496cb03dep-3;
    static final double L6 = 0x1.39a09d078c69fp-3;
    static final double L7 = 0x1.2f112df3e5244p-3;

    static final double HALF_PI = 0x1.921fb54442d18p0;

    static final double S1 = -0x1.5555555555549p-3;
    static final double S2 = 0x1.111111110f8a6p-7;
    static final double S3 = -0x1.a01a019c161d5p-13;
    static final double S4 = 0x1.71de357b1fe7dp-19;
    static final double S5 = -0x1.ae5e68a2b9cebp-26;
    static final double S6 = 0x1.5d93a5acfd57cp-33;

    static final double C1 = 0x1.555555555554cp-5;
    static final double C2 = -0x1.6c16c16c15177p-10;
    static final double C3 = 0x1.a01a019cb159p-16;
    static final double C4 = -0x1.27e4f809c52adp-22;
    static final double C5 = 0x1.1ee9ebdb4b1c4p-29;
    static final double C6 = -0x1.8fae9be8838d4p-37;

    private Elementary() {}

    /** eˣ = 2ᵏ·eʳ with k = rint(x/ln 2) and eʳ = 1 + r + r·c/(2 − c). Error below 0.9 ulp. */
    public static double exp(double x) {
        double low = x < EXP_LOWEST ? EXP_LOWEST : x;
        double y = low > EXP_HIGHEST ? EXP_HIGHEST : low;
        double shifted = y * LOG2_E + ROUNDER;
        double k = shifted - ROUNDER;
        double high = y - k * LN2_HIGH;
        double rest = k * LN2_LOW;
        double r = high - rest;
        double t = r * r;
        double c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
        double e = 1 - ((rest - r * c / (2 - c)) - high);
        return scale(e, doubleToRawLongBits(shifted) - ROUNDER_BITS);
    }

    /** e·2ᵏ in two exact steps but for one rounding of a subnormal result. */
    private static double scale(double e, long k) {
        long half = k >> 1;
        return e * power(half) * power(k - half);
    }

    /** 2ᵏ for |k| ≤ 1022. */
    private static double power(long k) {
        return longBitsToDouble((k + BIAS) << MANTISSA);
    }

    /** eˣ − 1 = 2ᵏ·(((1 − 2⁻ᵏ) + r) − e) with eʳ − 1 = r − e. Error below 1.4 ulp. */
    public static double expm1(double x) {
        double low = x < EXPM1_LOWEST ? EXPM1_LOWEST : x;
        double y = low > EXP_HIGHEST ? EXP_HIGHEST : low;
        double shifted = y * LOG2_E + ROUNDER;
        double k = shifted - ROUNDER;
        double high = y - k * LN2_HIGH;
        double rest = k * LN2_LOW;
        double r = high - rest;
        double lost = (high - r) - rest;
        double halfR = 0.5 * r;
        double h = r * halfR;
        double r1 = 1 + h * (Q1 + h * (Q2 + h * (Q3 + h * (Q4 + h * Q5))));
        double t = 3 - r1 * halfR;
        double e = h * ((r1 - t) / (6 - r * t));
        double small = (r * (e - lost) - lost) - h;
        long n = doubleToRawLongBits(shifted) - ROUNDER_BITS;
        double result = scale(((1 - power(n > DEEPEST ? -DEEPEST : -n)) + r) - small, n);
        return x == 0 ? x : result;
    }

    /** ln x = k·ln 2 + ln(1 + f) with x = 2ᵏ·(1 + f), √½ ≤ 1 + f &lt; √2, by s = f/(2 + f). Error below 0.9 ulp. */
    public static double log(double x) {
        boolean subnormal = x < Double.MIN_NORMAL;
        double y = subnormal ? x * TWO_54 : x;
        long bits = doubleToRawLongBits(y);
        long n = (bits - SQRT_HALF_BITS) >> MANTISSA;
        double f = longBitsToDouble(bits - (n << MANTISSA)) - 1;
        double k = (longBitsToDouble(ROUNDER_BITS + n) - ROUNDER) - (subnormal ? 54.0 : 0.0);
        double result = logarithm(k, f, 0);
        return logLimits(x, x, result);
    }

    /** ln(1 + x) = ln u + (the part of 1 + x lost in u)/u. Error below 0.9 ulp. */
    public static double log1p(double x) {
        double u = 1 + x;
        long bits = doubleToRawLongBits(u);
        long n = (bits - SQRT_HALF_BITS) >> MANTISSA;
        double lost = n > 0 ? 1 - (u - x) : x - (u - 1);
        double f = n == 0 ? x : longBitsToDouble(bits - (n << MANTISSA)) - 1;
        double correction = n == 0 ? 0 : lost / u;
        double k = longBitsToDouble(ROUNDER_BITS + n) - ROUNDER;
        double result = logarithm(k, f, correction);
        return x == 0 ? x : logLimits(u, x, result);
    }

    /** k·ln 2 + ln(1 + f) + correction. */
    private static double logarithm(double k, double f, double correction) {
        double s = f / (2 + f);
        double z = s * s;
        double w = z * z;
        double even = w * (L2 + w * (L4 + w * L6));
        double odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
        double half = 0.5 * f * f;
        return k * LN2_HIGH - ((half - (s * (half + (even + odd)) + (k * LN2_LOW + correction))) - f);
    }

    /** −∞ at argument 0, NaN below; ∞ and NaN answer themselves. */
    private static double logLimits(double argument, double x, double result) {
        double upper = x < Double.POSITIVE_INFINITY ? result : x;
        double lower = argument == 0 ? Double.NEGATIVE_INFINITY : upper;
        return argument < 0 ? Double.NaN : lower;
    }

    /** tanh x = t/(t + 2) with t = e^(2|x|) − 1, and the sign of x. Error below 2.5 ulp. */
    public static double tanh(double x) {
        long sign = doubleToRawLongBits(x) & SIGN;
        double y = longBitsToDouble(doubleToRawLongBits(x) & ~SIGN);
        double t = expm1(2 * (y > TANH_SATURATES ? TANH_SATURATES : y));
        return longBitsToDouble(doubleToRawLongBits(t / (t + 2)) | sign);
    }

    /** cos 2πu for 0 ≤ u ≤ 1: the nearest quarter turn is taken off exactly. Error below 2 ulp. */
    public static double cosOfTurn(double u) {
        double shifted = 4 * u + ROUNDER;
        long quarter = doubleToRawLongBits(shifted);
        double angle = (4 * u - (shifted - ROUNDER)) * HALF_PI;
        double value = (quarter & 1) == 0 ? cosine(angle) : sine(angle);
        return longBitsToDouble(doubleToRawLongBits(value) ^ (((quarter + 1) & 2) << 62));
    }

    /** sin 2πu for 0 ≤ u ≤ 1. Error below 2 ulp. */
    public static double sinOfTurn(double u) {
        double shifted = 4 * u + ROUNDER;
        long quarter = doubleToRawLongBits(shifted);
        double angle = (4 * u - (shifted - ROUNDER)) * HALF_PI;
        double value = (quarter & 1) == 0 ? sine(angle) : cosine(angle);
        return longBitsToDouble(doubleToRawLongBits(value) ^ ((quarter & 2) << 62));
    }

    /** sin x for |x| ≤ π/4. */
    private static double sine(double x) {
        double z = x * x;
        return x + z * x * (S1 + z * (S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)))));
    }

    /** cos x for |x| ≤ π/4. */
    private static double cosine(double x) {
        double z = x * x;
        double tail = z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6)))));
        double half = 0.5 * z;
        double one = 1 - half;
        return one + ((1 - one - half) + z * tail);
    }
}
