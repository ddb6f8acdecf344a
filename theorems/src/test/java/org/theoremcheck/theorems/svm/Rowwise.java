package org.theoremcheck.theorems.svm;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** Inequalities between rows, one conclusion for all of them, measured against a scale so that rounding in a cancelling difference counts for nothing. */
final class Rowwise {
    private Rowwise() {}

    /** lhs ≤ rhs in every row. @param scale the size of the terms that both sides were summed from, one row */
    static void require(Evidence evidence, String name, Lanes lhs, Lanes rhs, Lanes scale) {
        evidence.require(name, lhs.minus(rhs).greatest().plus(scale), scale);
    }
}
