package org.theoremcheck.kernels.lane;

/** An elementwise function of two arguments; comparisons answer 1 for true and 0 for false, and 0 when either is NaN. */
public enum Binary {
    /** x + y. */
    PLUS,
    /** x − y. */
    MINUS,
    /** x·y. */
    TIMES,
    /** x/y. */
    OVER,
    /** The greater of both. */
    MAX,
    /** The lesser of both. */
    MIN,
    /** x ≤ y. */
    AT_MOST,
    /** x &lt; y. */
    BELOW,
    /** x = y. */
    EQUAL
}
