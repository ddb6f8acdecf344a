package org.theoremcheck.witness;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A real number between two fractions. Sums, products and quotients are exact until their fractions have thousands of digits;
 * from then on, and for roots, exponentials and logarithms, the ends are rounded outwards to {@value #BITS} bits. A comparison is
 * true when it is certain, so that nothing is ever concluded from rounding.
 */
public final class Real {
    public static final Real ZERO = of(0);
    public static final Real ONE = of(1);

    /** Significant bits of a rounded end: 77 digits. */
    private static final int BITS = 256;
    /** Longer fractions are rounded. */
    private static final int LONG = 4 * BITS;
    /** Terms of the series, each less than half of the one before. */
    private static final int TERMS = BITS;
    /** Binary places in which the series are summed, and how many of their units all terms together may be rounded by. */
    private static final int PLACES = BITS + 32;

    private static final int ROUNDING = 8 * TERMS;

    private final BigFraction least;
    private final BigFraction greatest;

    private Real(BigFraction least, BigFraction greatest) {
        this.least = rounded(least, false);
        this.greatest = rounded(greatest, true);
    }

    /** Exactly this double. @throws Objection if it is not finite */
    public static Real of(double x) {
        if (!Double.isFinite(x)) {
            throw new Objection("the witness holds " + x + ", which is no number");
        }
        // BigFraction reduces what it computes, but reads 0.0 as 0/2¹⁰⁷⁵.
        BigFraction exact = x == 0 ? BigFraction.ZERO : new BigFraction(x);
        return new Real(exact, exact);
    }

    public Real plus(Real that) {
        return new Real(least.add(that.least), greatest.add(that.greatest));
    }

    public Real minus(Real that) {
        return plus(that.negated());
    }

    public Real negated() {
        return new Real(greatest.negate(), least.negate());
    }

    public Real times(Real that) {
        if (isExact() && that.isExact()) {
            BigFraction product = least.multiply(that.least);
            return new Real(product, product);
        }
        List<BigFraction> ends = List.of(
                least.multiply(that.least),
                least.multiply(that.greatest),
                greatest.multiply(that.least),
                greatest.multiply(that.greatest));
        return new Real(
                ends.stream().min(BigFraction::compareTo).orElseThrow(),
                ends.stream().max(BigFraction::compareTo).orElseThrow());
    }

    public Real times(double factor) {
        return times(of(factor));
    }

    /** @throws Objection if the divisor may be 0 */
    public Real over(Real that) {
        if (that.least.compareTo(BigFraction.ZERO) <= 0 && that.greatest.compareTo(BigFraction.ZERO) >= 0) {
            throw new Objection("a divisor may be 0: " + that);
        }
        return times(new Real(that.greatest.reciprocal(), that.least.reciprocal()));
    }

    public Real over(double divisor) {
        return over(of(divisor));
    }

    public Real square() {
        Real size = abs();
        return size.times(size);
    }

    public Real power(int n) {
        return n == 0 ? ONE : times(power(n - 1));
    }

    public Real abs() {
        return max(negated());
    }

    public Real max(Real that) {
        return new Real(greater(least, that.least), greater(greatest, that.greatest));
    }

    public Real min(Real that) {
        return negated().max(that.negated()).negated();
    }

    /** max(0, x). */
    public Real positivePart() {
        return max(ZERO);
    }

    /** √x; exact for the square of a fraction. @throws Objection if x may be negative */
    public Real squareRoot() {
        if (least.compareTo(BigFraction.ZERO) < 0) {
            throw new Objection("a root of what may be negative: " + this);
        }
        return new Real(root(least, false), root(greatest, true));
    }

    /** eˣ. */
    public Real exponential() {
        return new Real(exponential(least).least, exponential(greatest).greatest);
    }

    /** ln x. @throws Objection if x may be 0 or negative */
    public Real logarithm() {
        if (least.compareTo(BigFraction.ZERO) <= 0) {
            throw new Objection("a logarithm of what may be 0 or negative: " + this);
        }
        return new Real(logarithm(least).least, logarithm(greatest).greatest);
    }

    /** x &lt; y, certainly. */
    public boolean isBelow(Real that) {
        return greatest.compareTo(that.least) < 0;
    }

    /** x ≤ y, certainly. */
    public boolean isAtMost(Real that) {
        return greatest.compareTo(that.least) <= 0;
    }

    /** x = y, certainly. */
    public boolean isExactly(Real that) {
        return isAtMost(that) && that.isAtMost(this);
    }

    /** Σ x. */
    public static Real sum(List<Real> numbers) {
        return numbers.stream().reduce(ZERO, Real::plus);
    }

    /** Σ x_iy_i. */
    public static Real dot(List<Real> x, List<Real> y) {
        if (x.size() != y.size()) {
            throw new Objection("an inner product of " + x.size() + " with " + y.size() + " numbers");
        }
        Real sum = ZERO;
        for (int i = 0; i < x.size(); i++) {
            sum = sum.plus(x.get(i).times(y.get(i)));
        }
        return sum;
    }

    /** x − y, by components. */
    public static List<Real> difference(List<Real> x, List<Real> y) {
        return IntStream.range(0, x.size())
                .mapToObj(i -> x.get(i).minus(y.get(i)))
                .toList();
    }

    @Override
    public String toString() {
        return least.doubleValue() + (isExact() ? "" : " …");
    }

    private boolean isExact() {
        return least.equals(greatest);
    }

    private static BigFraction greater(BigFraction x, BigFraction y) {
        return x.compareTo(y) >= 0 ? x : y;
    }

    private static BigFraction rounded(BigFraction x, boolean up) {
        int bits = x.getNumerator().bitLength() + x.getDenominator().bitLength();
        return bits <= LONG ? x : shortened(x, up);
    }

    private static BigFraction shortened(BigFraction x, boolean up) {
        int shift = BITS - x.getNumerator().bitLength() + x.getDenominator().bitLength();
        return scaled(floor(x.multiply(powerOfTwo(shift)), up), -shift);
    }

    /** ⌊x⌋, or ⌈x⌉. */
    private static BigInteger floor(BigFraction x, boolean up) {
        BigInteger[] parts = x.getNumerator().divideAndRemainder(x.getDenominator());
        int away = parts[1].signum();
        return up && away > 0
                ? parts[0].add(BigInteger.ONE)
                : !up && away < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private static BigFraction powerOfTwo(int exponent) {
        BigInteger power = BigInteger.ONE.shiftLeft(Math.abs(exponent));
        return exponent >= 0 ? new BigFraction(power) : new BigFraction(BigInteger.ONE, power);
    }

    private static BigFraction scaled(BigInteger x, int exponent) {
        return new BigFraction(x).multiply(powerOfTwo(exponent));
    }

    private static BigFraction root(BigFraction x, boolean up) {
        BigInteger above = x.getNumerator().sqrt();
        BigInteger below = x.getDenominator().sqrt();
        if (above.multiply(above).equals(x.getNumerator())
                && below.multiply(below).equals(x.getDenominator())) {
            return new BigFraction(above, below);
        }
        int shift = BITS
                + Math.max(0, x.getDenominator().bitLength() - x.getNumerator().bitLength());
        BigInteger root = floor(x.multiply(powerOfTwo(2 * shift)), false).sqrt();
        return scaled(up ? root.add(BigInteger.ONE) : root, -shift);
    }

    /** (e^(x/2ᵏ))^(2ᵏ) with x/2ᵏ ≤ ½; e⁻ˣ = 1/eˣ. */
    private static Real exponential(BigFraction x) {
        if (x.compareTo(BigFraction.ZERO) < 0) {
            return ONE.over(exponential(x.negate()));
        }
        int halvings = floor(x, true).bitLength() + 1;
        Real power = series(floor(x.multiply(powerOfTwo(PLACES - halvings)), false));
        for (int k = 0; k < halvings; k++) {
            power = power.times(power).shortened();
        }
        return power;
    }

    /** Σ rᵏ/k! for 0 ≤ r ≤ ½ in units of 2⁻ᴾ; rounding r and a term costs two units, what is left is less than the last term. */
    private static Real series(BigInteger r) {
        BigInteger term = BigInteger.ONE.shiftLeft(PLACES);
        BigInteger sum = term;
        for (int k = 1; k < TERMS; k++) {
            term = term.multiply(r).shiftRight(PLACES).divide(BigInteger.valueOf(k));
            sum = sum.add(term);
        }
        return enclosed(sum, term);
    }

    private static Real enclosed(BigInteger sum, BigInteger last) {
        BigInteger above = sum.add(last).add(BigInteger.valueOf(ROUNDING));
        return new Real(scaled(sum, -PLACES), scaled(above, -PLACES));
    }

    /** ln(m·2ᵏ) = k·ln 2 + 2·artanh((m − 1)/(m + 1)), ½ ≤ m ≤ 2. */
    private static Real logarithm(BigFraction x) {
        int k = x.getNumerator().bitLength() - x.getDenominator().bitLength();
        BigFraction m = x.multiply(powerOfTwo(-k));
        BigFraction z = m.subtract(1).divide(m.add(1));
        Real size = twiceArtanh(z.abs());
        Real ofM = z.compareTo(BigFraction.ZERO) < 0 ? size.negated() : size;
        return ofM.plus(twiceArtanh(new BigFraction(1, 3)).times(k));
    }

    /** 2Σ z^(2k+1)/(2k + 1), 0 ≤ z ≤ 1/3. */
    private static Real twiceArtanh(BigFraction z) {
        BigInteger power = floor(z.multiply(powerOfTwo(PLACES)), false);
        BigInteger square = power.multiply(power).shiftRight(PLACES);
        BigInteger sum = power;
        for (int k = 1; k < TERMS; k++) {
            power = power.multiply(square).shiftRight(PLACES);
            sum = sum.add(power.divide(BigInteger.valueOf(2L * k + 1)));
        }
        return enclosed(sum, power).times(2);
    }

    private Real shortened() {
        return new Real(shortened(least, false), shortened(greatest, true));
    }
}
