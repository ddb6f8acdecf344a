package org.theoremcheck.theorems.bsum;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** Equality of vectors: u = v if and only if s + ‖u − v‖ = s, where s is the size against which roundings count. */
final class SameVector {
    private SameVector() {}

    static void require(Evidence evidence, String name, Lanes u, Lanes v, Lanes size) {
        evidence.requireEqual(name, size.plus(u.distanceTo(v)), size);
    }

    static void require(Evidence evidence, String name, Lanes u, Lanes v) {
        require(evidence, name, u, v, u.norm().plus(v.norm()));
    }
}
