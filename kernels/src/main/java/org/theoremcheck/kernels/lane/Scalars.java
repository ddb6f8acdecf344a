package org.theoremcheck.kernels.lane;

/** A number type that lanes can be made of. */
interface Scalars<T> {
    T of(double value);

    double toDouble(T x);

    /** All digits of x. */
    String digits(T x);

    T apply(Unary op, T x);

    T apply(Binary op, T x, T y);

    /** {@code no} where the condition is 0, else {@code yes}. */
    T choose(T condition, T yes, T no);
}
