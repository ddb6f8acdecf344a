package org.theoremcheck.kernels.lane;

/** How consecutive rows of a lane fold into one, from the first row to the last: the order is part of the contract. */
public enum Reduction {
    /** ((x₀ + x₁) + x₂) + … */
    SUM,
    /** The greatest. */
    MAX,
    /** The least. */
    MIN
}
