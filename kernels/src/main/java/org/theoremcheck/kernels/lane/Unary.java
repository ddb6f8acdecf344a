package org.theoremcheck.kernels.lane;

/** An elementwise function of one argument. */
public enum Unary {
    /** −x. */
    NEGATE,
    /** |x|. */
    ABS,
    /** √x, NaN for x &lt; 0. */
    SQRT,
    /** eˣ. */
    EXP,
    /** eˣ − 1 without cancellation near 0. */
    EXPM1,
    /** ln x, −∞ at 0, NaN for x &lt; 0. */
    LOG,
    /** ln(1 + x) without cancellation near 0. */
    LOG1P,
    /** tanh x. */
    TANH,
    /** arctan x. */
    ATAN,
    /** sin x. */
    SIN,
    /** cos x. */
    COS,
    /** The least integer ≥ x. */
    CEIL,
    /** The greatest integer ≤ x. */
    FLOOR
}
