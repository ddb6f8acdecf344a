package org.theoremcheck.theorems.svm;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** Two optimal directions are equal, each known only up to its certified error. */
final class SameDirection {
    private SameDirection() {}

    /** ‖a − b‖ ≤ the sum of the errors, which is what certificates allow equal vectors. */
    static void require(Evidence evidence, String name, Lanes a, Lanes b, Lanes errors) {
        Rowwise.require(evidence, name, a.distanceTo(b), errors, a.norm().plus(b.norm()));
    }
}
