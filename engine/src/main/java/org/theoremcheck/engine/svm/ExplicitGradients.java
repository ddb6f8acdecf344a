package org.theoremcheck.engine.svm;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Gradients that are stored.
 *
 * @param values f_j(x_i), n rows
 * @param gradients g_ij as rows, n×P
 */
public record ExplicitGradients(Lanes values, Matrix gradients) implements OutputGradients {
    @Override
    public Matrix gram() {
        return gradients.timesTranspose(gradients);
    }

    @Override
    public Lanes combination(Lanes c) {
        return gradients.transposeTimes(Matrix.column(c)).entries();
    }
}
