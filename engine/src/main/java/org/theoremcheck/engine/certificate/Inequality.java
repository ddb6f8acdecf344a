package org.theoremcheck.engine.certificate;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * One inequality lhs ≤ rhs per lane.
 *
 * @param name of the conclusion, as counterexamples print it
 * @param lhs one row
 * @param rhs one row
 * @param counted mask of the lanes in which the inequality is claimed
 */
public record Inequality(String name, Lanes lhs, Lanes rhs, Lanes counted) {
    /** Mask: lhs ≤ rhs, or not claimed here. */
    public Lanes holds() {
        return counted.not().or(lhs.atMost(rhs));
    }
}
