package org.theoremcheck.kernels.lane;

/** How consecutive rows of a lane fold into one, from the first row to the last: the order is part of the contract. */
public enum Reduction {
    /** ((x₀ + x₁) + x₂) + … */
    SUM(Binary.PLUS),
    /** The greatest. */
    MAX(Binary.MAX),
    /** The least. */
    MIN(Binary.MIN);

    private final Binary step;

    Reduction(Binary step) {
        this.step = step;
    }

    /** Takes the folded rows and the next one. */
    Binary step() {
        return step;
    }
}
