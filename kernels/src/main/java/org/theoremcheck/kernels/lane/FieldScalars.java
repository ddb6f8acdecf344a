package org.theoremcheck.kernels.lane;

import org.apache.commons.math3.RealFieldElement;

/** Scalars of a Commons Math field, in which every comparison has an answer. */
interface FieldScalars<T extends RealFieldElement<T>> extends Scalars<T> {
    /** The greater, NaN when either is NaN; +0 is greater than −0. */
    T max(T x, T y);

    /** The lesser, NaN when either is NaN. */
    T min(T x, T y);

    /** x &lt; y, false when either is NaN. */
    boolean below(T x, T y);

    /** x = y, false when either is NaN. */
    boolean equal(T x, T y);

    @Override
    default T apply(Binary op, T x, T y) {
        return switch (op) {
            case PLUS -> x.add(y);
            case MINUS -> x.subtract(y);
            case TIMES -> x.multiply(y);
            case OVER -> x.divide(y);
            case MAX -> max(x, y);
            case MIN -> min(x, y);
            case AT_MOST -> truth(below(x, y) || equal(x, y));
            case BELOW -> truth(below(x, y));
            case EQUAL -> truth(equal(x, y));
        };
    }

    private T truth(boolean holds) {
        return of(holds ? 1 : 0);
    }

    @Override
    default T choose(T condition, T yes, T no) {
        return equal(condition, of(0)) ? no : yes;
    }
}
