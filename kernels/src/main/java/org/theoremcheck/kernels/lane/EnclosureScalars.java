package org.theoremcheck.kernels.lane;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Enclosures as numbers of a program of limited length. Not for two threads at once. */
final class EnclosureScalars implements Scalars<Enclosure> {
    /** What a series of some hundred terms costs, in single operations. */
    private static final long SERIES = 200;

    private final long budget;
    private long spent;

    /** @param budget operations */
    EnclosureScalars(long budget) {
        this.budget = budget;
    }

    private void spend(long operations) {
        spent += operations;
        if (spent > budget) {
            throw new UndecidedException("the program takes more than " + budget + " operations");
        }
    }

    @Override
    public Enclosure of(double value) {
        return Double.isFinite(value) ? Enclosure.point(new BigDecimal(value)) : Enclosure.ANYTHING;
    }

    @Override
    public double toDouble(Enclosure x) {
        double nearest = x.isPoint() ? x.low().doubleValue() : Double.NaN;
        if (Double.isFinite(nearest) && new BigDecimal(nearest).compareTo(x.low()) == 0) {
            return nearest;
        }
        throw new UndecidedException(x + " is no single double");
    }

    @Override
    public String digits(Enclosure x) {
        return x.toString();
    }

    @Override
    public Enclosure apply(Unary op, Enclosure x) {
        if (!x.isBounded()) {
            return x;
        }
        spend(
                switch (op) {
                    case NEGATE, ABS, CEIL, FLOOR, SQRT -> 1;
                    case EXP, EXPM1, LOG, LOG1P, TANH, ATAN, SIN, COS -> SERIES;
                });
        return switch (op) {
            case NEGATE -> x.negate();
            case ABS -> x.abs();
            case SQRT -> x.sqrt();
            case EXP -> x.increasing(EnclosureFunctions::exp);
            case EXPM1 -> x.increasing(EnclosureFunctions::expm1);
            case LOG -> x.increasing(EnclosureFunctions::log);
            case LOG1P -> x.increasing(EnclosureFunctions::log1p);
            case TANH -> x.increasing(EnclosureFunctions::tanh);
            case ATAN -> x.increasing(EnclosureFunctions::atan);
            case SIN -> EnclosureFunctions.sin(x);
            case COS -> EnclosureFunctions.cos(x);
            case CEIL -> x.whole(RoundingMode.CEILING);
            case FLOOR -> x.whole(RoundingMode.FLOOR);
        };
    }

    @Override
    public Enclosure apply(Binary op, Enclosure x, Enclosure y) {
        spend(1);
        return switch (op) {
            case PLUS -> x.plus(y);
            case MINUS -> x.minus(y);
            case TIMES -> x.times(y);
            case OVER -> x.over(y);
            case MAX -> x.max(y);
            case MIN -> x.min(y);
            case AT_MOST -> x.atMost(y);
            case BELOW -> x.below(y);
            case EQUAL -> x.equalTo(y);
        };
    }

    /** Both answers, where the condition may be 0 and may be another number. */
    @Override
    public Enclosure choose(Enclosure condition, Enclosure yes, Enclosure no) {
        if (condition.equalTo(Enclosure.ZERO) == Enclosure.ONE) {
            return no;
        }
        return condition.isBounded() && !condition.holdsZero() ? yes : yes.or(no);
    }
}
