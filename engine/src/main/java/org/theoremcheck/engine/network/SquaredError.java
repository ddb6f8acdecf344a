package org.theoremcheck.engine.network;

import java.util.OptionalInt;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** (1/m)·‖H − Y‖²: the mean over samples of squared errors summed over outputs, without a factor ½. */
public record SquaredError() implements Loss {
    @Override
    public Lanes risk(Matrix outputs, Matrix targets) {
        return outputs.minus(targets).entries().normSquared().over(outputs.rows());
    }

    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        Matrix residual = outputs.minus(targets);
        return residual.with(residual.entries().over(outputs.rows() / 2.0));
    }

    @Override
    public Matrix curvature(Matrix outputs, Matrix targets, Matrix direction) {
        return direction.with(direction.entries().over(outputs.rows() / 2.0));
    }

    /** (1/m)·‖Y‖². */
    @Override
    public Lanes scale(Matrix targets) {
        return targets.entries().normSquared().over(targets.rows());
    }

    @Override
    public OptionalInt meanSquare() {
        return OptionalInt.of(1);
    }
}
