package org.theoremcheck.engine.svm;

import org.theoremcheck.kernels.boxqp.BoxDual;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * δw = Σ α_iy_ig_i for an α in the box, with its certificate: P is 1-strongly convex, so that ‖δw − δw*‖ ≤ √(2Γ) for the optimal δw*.
 *
 * @param dual α and Γ
 */
public record SvmSolution(SvmProgramme programme, BoxDual dual) {

    /** α, n rows. */
    public Lanes alpha() {
        return dual.alpha();
    }

    /** Γ = P(δw) − D(α) ≥ 0. */
    public Lanes gap() {
        return dual.gap();
    }

    /** √(2Γ), no less than ‖δw − δw*‖. */
    public Lanes error() {
        return dual.gap().times(2).sqrt();
    }

    /** δw, P rows. */
    public Lanes direction() {
        return programme.signed().transposeTimes(Matrix.column(alpha())).entries();
    }

    /** v_i = ⟨δw, y_ig_i⟩, n rows. */
    public Lanes margins() {
        return programme.signed().times(Matrix.column(direction())).entries();
    }

    /** ‖g_i‖√(2Γ), no less than |v_i − v_i*|; n rows. */
    public Lanes marginErrors() {
        return programme.norms().times(error());
    }

    /** ξ_i = (ε_i − v_i)₊, n rows. */
    public Lanes slacks() {
        return programme.target().minus(margins()).max(0);
    }

    /** P(δw) = ½‖δw‖² + Σ C_iξ_i. */
    public Lanes primal() {
        return direction()
                .normSquared()
                .over(2)
                .plus(slacks().times(programme.box()).sum());
    }

    /** D(α) = Σ ε_iα_i − ½‖δw‖². */
    public Lanes value() {
        return alpha().times(programme.target())
                .sum()
                .minus(direction().normSquared().over(2));
    }
}
