package org.theoremcheck.theorems.chain;

import org.theoremcheck.engine.chain.Jet;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** A 2-jet along a direction d against constants: ‖J·d‖ ≤ l‖d‖ and ‖D²[d, d]‖ ≤ L‖d‖². */
final class JetBounds {
    private JetBounds() {}

    static void lipschitz(Evidence evidence, Jet jet, Lanes d, Lanes l) {
        evidence.require("‖J·d‖ ≤ l‖d‖", jet.x1().norm(), l.times(d.norm()));
    }

    static void smooth(Evidence evidence, Jet jet, Lanes d, Lanes smoothness) {
        evidence.require("‖D²[d, d]‖ ≤ L‖d‖²", jet.x2().norm(), smoothness.times(d.normSquared()));
    }
}
