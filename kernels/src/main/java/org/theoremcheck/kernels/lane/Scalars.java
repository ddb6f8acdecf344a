package org.theoremcheck.kernels.lane;

import org.apache.commons.math3.RealFieldElement;

/** What a number type adds to the field operations so that lanes can be made of it. */
interface Scalars<T extends RealFieldElement<T>> {
    T of(double value);

    double toDouble(T x);

    /** All digits of x. */
    String digits(T x);

    T apply(Unary op, T x);

    /** The greater, NaN when either is NaN; +0 is greater than −0. */
    T max(T x, T y);

    /** The lesser, NaN when either is NaN. */
    T min(T x, T y);

    /** x &lt; y, false when either is NaN. */
    boolean below(T x, T y);

    /** x = y, false when either is NaN. */
    boolean equal(T x, T y);
}
