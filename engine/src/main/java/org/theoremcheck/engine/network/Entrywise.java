package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Σ φ(h − y) over all entries, not divided by m: Σ h, Σ ln(1 + e^{h−y}), Σ e^{h−y} and the like.
 *
 * @param phi φ, applied to every entry of H − Y
 */
public record Entrywise(Activation phi) implements Loss {
    @Override
    public Lanes risk(Matrix outputs, Matrix targets) {
        return phi.value(outputs.minus(targets).entries()).sum();
    }

    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        return outputs.with(phi.slope(outputs.minus(targets).entries()));
    }

    @Override
    public Matrix curvature(Matrix outputs, Matrix targets, Matrix direction) {
        Lanes second = phi.curvature(outputs.minus(targets).entries());
        return direction.with(second.times(direction.entries()));
    }
}
