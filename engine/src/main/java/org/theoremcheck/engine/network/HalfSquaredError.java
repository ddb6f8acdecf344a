package org.theoremcheck.engine.network;

import java.util.OptionalInt;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** (1/(2m))·‖H − Y‖²: the mean over samples of half squared errors summed over outputs; of one sample, ½‖h − y‖². */
public record HalfSquaredError() implements Loss {
    @Override
    public Lanes risk(Matrix outputs, Matrix targets) {
        return outputs.minus(targets).entries().normSquared().over(2 * outputs.rows());
    }

    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        Matrix residual = outputs.minus(targets);
        return residual.with(residual.entries().over(outputs.rows()));
    }

    @Override
    public Matrix curvature(Matrix outputs, Matrix targets, Matrix direction) {
        return direction.with(direction.entries().over(outputs.rows()));
    }

    @Override
    public OptionalInt meanSquare() {
        return OptionalInt.of(2);
    }
}
