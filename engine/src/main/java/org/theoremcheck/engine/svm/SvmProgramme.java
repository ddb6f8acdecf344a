package org.theoremcheck.engine.svm;

import org.theoremcheck.kernels.boxqp.BoxQp;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Minimise P(δw) = ½‖δw‖² + Σ C_iξ_i with ξ_i = (ε_i − ⟨δw, y_ig_i⟩)₊: a support vector machine without bias.
 *
 * @param signed y_ig_i as rows, n×P
 * @param target ε ≥ 0, n rows or one
 * @param box C ≥ 0, n rows or one; a constraint with C_i = 0 is not fed in
 */
public record SvmProgramme(Matrix signed, Lanes target, Lanes box) {

    /** The same gradients with another target and box. */
    public SvmProgramme with(Lanes otherTarget, Lanes otherBox) {
        return new SvmProgramme(signed, otherTarget, otherBox);
    }

    /** Q = (yy′)∘K, n×n. */
    public Matrix gram() {
        return signed.timesTranspose(signed);
    }

    public SvmSolution solve() {
        return new SvmSolution(this, BoxQp.certified().solve(gram(), target, box));
    }

    /** Σ_i y_ig_i, P rows: minus the gradient of the total hinge over active outputs. */
    public Lanes steepest() {
        return signed.transposeTimes(Matrix.column(ones())).entries();
    }

    /** ‖g_i‖, n rows. */
    public Lanes norms() {
        return signed.entries().square().sumEvery(signed.columns()).sqrt();
    }

    private Lanes ones() {
        return signed.entries().arithmetic().constant(1).broadcast(signed.rows(), 1);
    }
}
