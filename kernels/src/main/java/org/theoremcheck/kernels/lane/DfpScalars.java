package org.theoremcheck.kernels.lane;

import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpField;
import org.apache.commons.math3.dfp.DfpMath;

/**
 * Decimal floating point with up to 50 digits, the certifier's numbers; at 50, functions are correct to a relative 1e-47. Its exponents reach far beyond
 * those of doubles.
 *
 * <p>Four operations of Commons Math 3.6.1 are replaced: {@code toDouble} loses the least subnormal, {@code floor} and {@code ceil} answer 0 for |x| &lt;
 * 1e-4, and {@code atan} keeps 37 digits near 1.
 */
final class DfpScalars implements FieldScalars<Dfp> {
    /** Below this |x|, eˣ − 1 and ln(1 + x) come from their power series; 27 terms reach 52 digits. */
    private static final double SERIES_BELOW = 0.01;

    private static final int SERIES_TERMS = 27;
    /** Beyond this |x|, tanh x rounds to ±1 at 52 digits. */
    private static final double TANH_SATURATES = 100;

    private static final int ATAN_HALVINGS = 8;
    private static final int ATAN_TERMS = 12;

    private final DfpField field;

    /** @param digits at most 50, for which the series below are long enough */
    DfpScalars(int digits) {
        field = new DfpField(digits);
    }

    @Override
    public Dfp of(double value) {
        return field.newDfp(value);
    }

    @Override
    public double toDouble(Dfp x) {
        return Double.parseDouble(x.toString());
    }

    @Override
    public String digits(Dfp x) {
        return x.toString();
    }

    @Override
    public Dfp apply(Unary op, Dfp x) {
        if (x.isNaN()) {
            return x;
        }
        return switch (op) {
            case NEGATE -> x.negate();
            case ABS -> x.abs();
            case SQRT -> x.sqrt();
            case EXP -> exp(x);
            case EXPM1 -> expm1(x);
            case LOG -> log(x);
            case LOG1P -> log1p(x);
            case TANH -> tanh(x);
            case ATAN -> atan(x);
            case SIN -> DfpMath.sin(x);
            case COS -> DfpMath.cos(x);
            case CEIL -> floor(x.negate()).negate();
            case FLOOR -> floor(x);
        };
    }

    private Dfp exp(Dfp x) {
        if (x.isInfinite()) {
            return x.greaterThan(field.getZero()) ? x : field.getZero();
        }
        return DfpMath.exp(x);
    }

    private Dfp expm1(Dfp x) {
        if (!x.abs().lessThan(of(SERIES_BELOW)) || x.isZero()) {
            return x.isZero() ? x : exp(x).subtract(field.getOne());
        }
        Dfp term = x;
        Dfp sum = x;
        for (int n = 2; n <= SERIES_TERMS; n++) {
            term = term.multiply(x).divide(n);
            sum = sum.add(term);
        }
        return sum;
    }

    private Dfp log(Dfp x) {
        if (x.isZero()) {
            return field.getOne().negate().divide(field.getZero());
        }
        return x.isInfinite() && x.greaterThan(field.getZero()) ? x : DfpMath.log(x);
    }

    private Dfp log1p(Dfp x) {
        if (!x.abs().lessThan(of(SERIES_BELOW)) || x.isZero()) {
            return x.isZero() ? x : log(x.add(field.getOne()));
        }
        Dfp power = x;
        Dfp sum = x;
        for (int n = 2; n <= SERIES_TERMS; n++) {
            power = power.multiply(x).negate();
            sum = sum.add(power.divide(n));
        }
        return sum;
    }

    private Dfp tanh(Dfp x) {
        if (x.abs().greaterThan(of(TANH_SATURATES))) {
            return Dfp.copysign(field.getOne(), x);
        }
        Dfp t = expm1(x.multiply(2));
        return x.isZero() ? x : t.divide(t.add(field.getTwo()));
    }

    /**
     * Commons Math's own arctangent has 37 digits near 1 and near √2 − 1, so: arctan x = ±π/2 − arctan(1/x) down to |x| ≤ 1, then
     * arctan x = 2·arctan(x/(1 + √(1 + x²))) down to |x| &lt; 0.004, where 12 terms of the series reach 52 digits.
     */
    private Dfp atan(Dfp x) {
        if (x.abs().greaterThan(field.getOne())) {
            Dfp quarterTurn = Dfp.copysign(field.getPi().divide(2), x);
            return quarterTurn.subtract(atan(field.getOne().divide(x)));
        }
        Dfp y = x;
        for (int i = 0; i < ATAN_HALVINGS; i++) {
            y = y.divide(y.multiply(y).add(field.getOne()).sqrt().add(field.getOne()));
        }
        Dfp square = y.multiply(y).negate();
        Dfp power = y;
        Dfp sum = y;
        for (int n = 1; n < ATAN_TERMS; n++) {
            power = power.multiply(square);
            sum = sum.add(power.divide(2 * n + 1));
        }
        return sum.multiply(1 << ATAN_HALVINGS);
    }

    private Dfp floor(Dfp x) {
        if (x.isInfinite()) {
            return x;
        }
        Dfp nearest = x.rint();
        return nearest.greaterThan(x) ? nearest.subtract(field.getOne()) : nearest;
    }

    @Override
    public Dfp max(Dfp x, Dfp y) {
        if (x.isNaN() || y.isNaN()) {
            return x.isNaN() ? x : y;
        }
        return x.lessThan(y) ? y : x;
    }

    @Override
    public Dfp min(Dfp x, Dfp y) {
        if (x.isNaN() || y.isNaN()) {
            return x.isNaN() ? x : y;
        }
        return y.lessThan(x) ? y : x;
    }

    @Override
    public boolean below(Dfp x, Dfp y) {
        return !x.isNaN() && !y.isNaN() && x.lessThan(y);
    }

    @Override
    public boolean equal(Dfp x, Dfp y) {
        return !x.isNaN() && !y.isNaN() && !x.lessThan(y) && !y.lessThan(x);
    }
}
