package org.theoremcheck.theorems.bsum;

import org.theoremcheck.engine.network.BinaryCrossEntropy;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Evidence;

/** The gradient of a network with cross-entropy on labels 0 and 1, back-propagated from two printed forms of ∂l/∂H. */
enum CrossEntropyGradient {
    /** (1/N)[−Y/H + (Ω − Y)/(Ω − H)]. */
    RESTORED,
    /** (1/N)[−Y/H + (Ω − Y)∘(1/(Ω − H))∘H]. */
    TIMES_H;

    void require(Evidence evidence, LayeredCohort f, PrintedBackPropagation rule) {
        RidgedNetwork objective = f.objective(new BinaryCrossEntropy(), f.bits());
        Lanes h = objective.loss().outputs(f.weights()).entries();
        // Closer to 0 and 1 doubles no longer tell 1 − h.
        evidence.given("10⁻⁶ ≤ h ≤ 1 − 10⁻⁶", h.min(h.negate().plus(1)).least().atLeast(1e-6));
        rule.require(evidence, f, objective, outputs -> byOutputs(f, outputs));
    }

    private Matrix byOutputs(LayeredCohort f, Matrix outputs) {
        Lanes y = f.bits().entries();
        Lanes h = outputs.entries();
        Lanes restored = y.negate().plus(1).over(h.negate().plus(1));
        Lanes no = this == TIMES_H ? restored.times(h) : restored;
        return outputs.with(no.minus(y.over(h)).over(f.samples()));
    }
}
