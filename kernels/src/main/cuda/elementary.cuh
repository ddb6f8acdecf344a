// The functions of org.theoremcheck.kernels.elementary.Elementary, operation for operation: a step that differs there or here
// changes bits. Reductions and coefficients are those of FDLIBM 5.3 (Sun Microsystems 1993).
#pragma once
#include "kernel.cuh"

// 1.5·2⁵²: adding it to |x| < 2⁵¹ leaves the nearest integer in the low bits, ties to even.
#define ROUNDER 0x1.8p52
#define ROUNDER_BITS 0x4338000000000000LL
#define SIGN_BIT ((i64)0x8000000000000000ULL)
#define MANTISSA 52
#define LN2_HIGH 0x1.62e42feep-1
#define LN2_LOW 0x1.a39ef35793c76p-33
#define LOG2_E 0x1.71547652b82fep0
#define HALF_PI 0x1.921fb54442d18p0
#define INFINITE ofBits(0x7ff0000000000000LL)
#define NOT_A_NUMBER ofBits(0x7ff8000000000000LL)

// 2ᵏ for |k| ≤ 1022.
static __device__ double powerOfTwo(i64 k) {
    return ofBits((i64)((u64)(k + 1023) << MANTISSA));
}

// e·2ᵏ in two exact steps but for one rounding of a subnormal result.
static __device__ double scaled(double e, i64 k) {
    i64 half = k >> 1;
    return e * powerOfTwo(half) * powerOfTwo(k - half);
}

static __device__ double sharedExp(double x) {
    double low = x < -746.0 ? -746.0 : x;
    double y = low > 710.0 ? 710.0 : low;
    double shifted = y * LOG2_E + ROUNDER;
    double k = shifted - ROUNDER;
    double high = y - k * LN2_HIGH;
    double rest = k * LN2_LOW;
    double r = high - rest;
    double t = r * r;
    double p = -0x1.bbd41c5d26bf1p-20 + t * 0x1.6376972bea4dp-25;
    p = 0x1.1566aaf25de2cp-14 + t * p;
    p = -0x1.6c16c16bebd93p-9 + t * p;
    p = 0x1.555555555553ep-3 + t * p;
    double c = r - t * p;
    double e = 1 - ((rest - r * c / (2 - c)) - high);
    return scaled(e, bitsOf(shifted) - ROUNDER_BITS);
}

static __device__ double sharedExpm1(double x) {
    double low = x < -40.0 ? -40.0 : x;
    double y = low > 710.0 ? 710.0 : low;
    double shifted = y * LOG2_E + ROUNDER;
    double k = shifted - ROUNDER;
    double high = y - k * LN2_HIGH;
    double rest = k * LN2_LOW;
    double r = high - rest;
    double lost = (high - r) - rest;
    double halfR = 0.5 * r;
    double h = r * halfR;
    double q = 0x1.0cfca86e65239p-18 + h * -0x1.afdb76e09c32dp-23;
    q = -0x1.4ce199eaadbb7p-14 + h * q;
    q = 0x1.a01a019fe5585p-10 + h * q;
    q = -0x1.11111111110f4p-5 + h * q;
    double r1 = 1 + h * q;
    double t = 3 - r1 * halfR;
    double e = h * ((r1 - t) / (6 - r * t));
    double small = (r * (e - lost) - lost) - h;
    i64 n = bitsOf(shifted) - ROUNDER_BITS;
    double result = scaled(((1 - powerOfTwo(n > 1022 ? -1022 : -n)) + r) - small, n);
    return x == 0 ? x : result;
}

// k·ln 2 + ln(1 + f) + correction.
static __device__ double logarithm(double k, double f, double correction) {
    double s = f / (2 + f);
    double z = s * s;
    double w = z * z;
    double even = w * (0x1.999999997fa04p-2 + w * (0x1.c71c51d8e78afp-3 + w * 0x1.39a09d078c69fp-3));
    double odd = 0x1.7466496cb03dep-3 + w * 0x1.2f112df3e5244p-3;
    odd = 0x1.2492494229359p-2 + w * odd;
    odd = z * (0x1.5555555555593p-1 + w * odd);
    double half = 0.5 * f * f;
    return k * LN2_HIGH - ((half - (s * (half + (even + odd)) + (k * LN2_LOW + correction))) - f);
}

// −∞ at argument 0, NaN below; ∞ and NaN answer themselves.
static __device__ double logLimits(double argument, double x, double result) {
    double upper = x < INFINITE ? result : x;
    double lower = argument == 0 ? -INFINITE : upper;
    return argument < 0 ? NOT_A_NUMBER : lower;
}

// The bits just below √½: exponents are counted from there, so that the mantissa lies in [√½, √2).
#define SQRT_HALF_BITS 0x3fe6a09e00000000ULL

static __device__ i64 exponentOf(i64 bits) {
    return (i64)((u64)bits - SQRT_HALF_BITS) >> MANTISSA;
}

static __device__ double sharedLog(double x) {
    bool subnormal = x < 0x1p-1022;
    double y = subnormal ? x * 0x1p54 : x;
    i64 bits = bitsOf(y);
    i64 n = exponentOf(bits);
    double f = ofBits((i64)((u64)bits - ((u64)n << MANTISSA))) - 1;
    double k = (ofBits(ROUNDER_BITS + n) - ROUNDER) - (subnormal ? 54.0 : 0.0);
    return logLimits(x, x, logarithm(k, f, 0));
}

static __device__ double sharedLog1p(double x) {
    double u = 1 + x;
    i64 bits = bitsOf(u);
    i64 n = exponentOf(bits);
    double lost = n > 0 ? 1 - (u - x) : x - (u - 1);
    double f = n == 0 ? x : ofBits((i64)((u64)bits - ((u64)n << MANTISSA))) - 1;
    double correction = n == 0 ? 0 : lost / u;
    double k = ofBits(ROUNDER_BITS + n) - ROUNDER;
    double result = logarithm(k, f, correction);
    return x == 0 ? x : logLimits(u, x, result);
}

static __device__ double sharedTanh(double x) {
    i64 sign = bitsOf(x) & SIGN_BIT;
    double y = ofBits(bitsOf(x) & ~SIGN_BIT);
    double t = sharedExpm1(2 * (y > 22.0 ? 22.0 : y));
    return ofBits(bitsOf(t / (t + 2)) | sign);
}

// sin x for |x| ≤ π/4.
static __device__ double sineNearZero(double x) {
    double z = x * x;
    double p = -0x1.ae5e68a2b9cebp-26 + z * 0x1.5d93a5acfd57cp-33;
    p = 0x1.71de357b1fe7dp-19 + z * p;
    p = -0x1.a01a019c161d5p-13 + z * p;
    p = 0x1.111111110f8a6p-7 + z * p;
    p = -0x1.5555555555549p-3 + z * p;
    return x + z * x * p;
}

// cos x for |x| ≤ π/4.
static __device__ double cosineNearZero(double x) {
    double z = x * x;
    double p = 0x1.1ee9ebdb4b1c4p-29 + z * -0x1.8fae9be8838d4p-37;
    p = -0x1.27e4f809c52adp-22 + z * p;
    p = 0x1.a01a019cb159p-16 + z * p;
    p = -0x1.6c16c16c15177p-10 + z * p;
    double tail = z * (0x1.555555555554cp-5 + z * p);
    double half = 0.5 * z;
    double one = 1 - half;
    return one + ((1 - one - half) + z * tail);
}

// The nearest quarter turn to u, 0 ≤ u ≤ 1, is taken off exactly.
struct Turn {
    i64 quarter;
    double angle;
};

static __device__ Turn turnOf(double u) {
    double shifted = 4 * u + ROUNDER;
    Turn turn = {bitsOf(shifted), (4 * u - (shifted - ROUNDER)) * HALF_PI};
    return turn;
}

static __device__ double cosOfTurn(Turn t) {
    double value = (t.quarter & 1) == 0 ? cosineNearZero(t.angle) : sineNearZero(t.angle);
    return ofBits(bitsOf(value) ^ (i64)((u64)((t.quarter + 1) & 2) << 62));
}

static __device__ double sinOfTurn(Turn t) {
    double value = (t.quarter & 1) == 0 ? sineNearZero(t.angle) : cosineNearZero(t.angle);
    return ofBits(bitsOf(value) ^ (i64)((u64)(t.quarter & 2) << 62));
}
