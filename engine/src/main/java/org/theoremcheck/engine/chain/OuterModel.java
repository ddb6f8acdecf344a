package org.theoremcheck.engine.chain;

import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * h to second order at z = f(w): ⟨∇h, y⟩ + ½⟨y, D²h·y⟩.
 *
 * @param slope ∇h(z), flattened like z
 * @param hessian D²h(z)
 */
public record OuterModel(Lanes slope, Matrix hessian) {
    /**
     * A loss of a batch.
     *
     * @param output z, features × samples, flattened
     * @param target likewise
     * @param batch m
     */
    public static OuterModel of(Loss loss, Lanes output, Lanes target, int batch) {
        Matrix z = bySample(output, batch);
        Matrix y = bySample(target, batch);
        Matrix hessian = Units.rows(
                output.rows(), output.lanes(), output.arithmetic(), e -> loss.curvature(z, y, bySample(e, batch))
                        .transpose()
                        .entries());
        return new OuterModel(loss.gradient(z, y).transpose().entries(), hessian);
    }

    /** D²h·y. */
    public Lanes bend(Lanes y) {
        return hessian.times(Matrix.column(y)).entries();
    }

    private static Matrix bySample(Lanes flat, int batch) {
        return new Matrix(flat, flat.rows() / batch, batch).transpose();
    }
}
