package org.theoremcheck.theorems.dante;

import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** The gradient of a one-hidden-layer net with squared error, written out. */
final class BackPropagation {
    private BackPropagation() {}

    /** ∇_{W₁} = (2/m)·Xᵀ(((r ∘ g₂)W₂ᵀ) ∘ g₁) and ∇_{W₂} = (2/m)·hᵀ(r ∘ g₂) at the student, one below the other. */
    static Lanes gradient(NetCohort net) {
        Matrix x = net.x();
        Matrix z = x.times(net.hiddenWeights());
        Matrix h = net.activations(net.hiddenWeights());
        Matrix s = h.times(net.outerWeights());
        Matrix g1 = z.with(net.hidden().slope(z.entries()));
        Matrix g2 = s.with(net.head().output().slope(s.entries()));
        Matrix pull = net.outputs().minus(net.labels()).hadamard(g2);
        Matrix inner = x.transposeTimes(pull.timesTranspose(net.outerWeights()).hadamard(g1));
        Matrix outer = h.transposeTimes(pull);
        return x.entries().arithmetic().stack(inner.entries(), outer.entries()).times(2.0 / x.rows());
    }
}
