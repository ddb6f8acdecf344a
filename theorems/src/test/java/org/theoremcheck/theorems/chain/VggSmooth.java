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

    /** l ≤ l′ ≤ factor·l, with the printed constant of offsets and with the one for every copy. */
    static void factors(Evidence evidence, VggEstimate original, double printed, double copied) {
        factor(evidence, original, "lᵘ = √m·⌈k/s⌉", printed);
        factor(evidence, original.withEveryCopy(), "lᵘ = √(m·n_p)", copied);
    }

    private static void factor(Evidence evidence, VggEstimate vgg, String offsets, double factor) {
        Lanes l = vgg.run().lipschitz();
        Lanes smooth = vgg.smooth(VggEstimate.Origin.VECTOR).run().lipschitz();
        evidence.observe("l_smooth ÷ l_VGG, " + offsets, smooth.over(l));
        evidence.require("l_VGG ≤ l_smooth, " + offsets, l, smooth);
        evidence.require("l_smooth ≤ factor·l_VGG, " + offsets, smooth, l.times(factor));
    }
}
