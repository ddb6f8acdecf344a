package org.theoremcheck.kernels.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** ‖H − Y‖²/m, the Frobenius norm over m examples. */
record SquaredError() implements Objective {
    @Override
    public Lanes risk(Matrix outputs, Matrix targets) {
        return outputs.minus(targets).entries().normSquared().over(outputs.rows());
    }

    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        return curvature(outputs, targets, outputs.minus(targets));
    }

    @Override
    public Matrix curvature(Matrix outputs, Matrix targets, Matrix direction) {
        return direction.with(direction.entries().times(2).over(outputs.rows()));
    }
}
