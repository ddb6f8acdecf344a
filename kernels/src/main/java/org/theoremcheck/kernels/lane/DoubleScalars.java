package org.theoremcheck.kernels.lane;

import org.apache.commons.math3.util.Decimal64;
import org.theoremcheck.kernels.elementary.Elementary;

/** IEEE double precision. */
final class DoubleScalars implements FieldScalars<Decimal64> {

    /** One function of the double backends: {@link Elementary} where it defines the bits, else the JDK's exact or strict one. */
    static double value(Unary op, double x) {
        return switch (op) {
            case NEGATE -> -x;
            case ABS -> Math.abs(x);
            case SQRT -> Math.sqrt(x);
            case EXP -> Elementary.exp(x);
            case EXPM1 -> Elementary.expm1(x);
            case LOG -> Elementary.log(x);
            case LOG1P -> Elementary.log1p(x);
            case TANH -> Elementary.tanh(x);
            case ATAN -> StrictMath.atan(x);
            case SIN -> StrictMath.sin(x);
            case COS -> StrictMath.cos(x);
            case CEIL -> Math.ceil(x);
            case FLOOR -> Math.floor(x);
        };
    }

    @Override
    public Decimal64 of(double value) {
        return new Decimal64(value);
    }

    @Override
    public double toDouble(Decimal64 x) {
        return x.doubleValue();
    }

    @Override
    public String digits(Decimal64 x) {
        return Double.toString(x.doubleValue());
    }

    @Override
    public Decimal64 apply(Unary op, Decimal64 x) {
        return new Decimal64(value(op, x.doubleValue()));
    }

    @Override
    public Decimal64 max(Decimal64 x, Decimal64 y) {
        return new Decimal64(Math.max(x.doubleValue(), y.doubleValue()));
    }

    @Override
    public Decimal64 min(Decimal64 x, Decimal64 y) {
        return new Decimal64(Math.min(x.doubleValue(), y.doubleValue()));
    }

    @Override
    public boolean below(Decimal64 x, Decimal64 y) {
        return x.doubleValue() < y.doubleValue();
    }

    @Override
    public boolean equal(Decimal64 x, Decimal64 y) {
        return x.doubleValue() == y.doubleValue();
    }
}
