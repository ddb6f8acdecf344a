package org.theoremcheck.theorems.chain;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** The claim that the Lipschitz estimates of two versions of VGG-16 are close. */
final class VggSmooth {
    private VggSmooth() {}

    /** |l − l′| ≤ share·l. */
    static void close(Evidence evidence, VggEstimate original, VggEstimate other, double share) {
        Lanes l = original.run().lipschitz();
        Lanes smooth = other.run().lipschitz();
        evidence.observe("l_VGG", l);
        evidence.observe("l_smooth", smooth);
        evidence.observe("l_smooth ÷ l_VGG", smooth.over(l));
        evidence.require("|l_VGG − l_smooth| ≤ share·l_VGG", smooth.minus(l).abs(), l.times(share));
    }
}
