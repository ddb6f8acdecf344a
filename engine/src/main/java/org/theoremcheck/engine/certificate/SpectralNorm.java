package org.theoremcheck.engine.certificate;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** The spectral norm from above: ‖V‖_op² = λ_max(VVᵀ) ≤ (tr (VVᵀ)ⁿ)^{1/n} ≤ r^{1/n}·λ_max for rank r, with n = 2²⁴. */
public final class SpectralNorm {
    private static final int SQUARINGS = 24;

    private SpectralNorm() {}

    /** ‖V‖_op², from above and within a factor of 1 + 10⁻⁶ for up to 10⁷ rows; one row. */
    public static Lanes squared(Matrix v) {
        Matrix power = v.timesTranspose(v);
        Lanes trace = trace(power);
        Lanes bound = trace;
        for (int i = 1; i <= SQUARINGS; i++) {
            power = power.times(inverse(trace));
            power = power.times(power);
            trace = trace(power);
            bound = bound.times(root(trace, i));
        }
        return bound;
    }

    /** 1/t, and 1 where t = 0: the zero matrix stays what it is. */
    private static Lanes inverse(Lanes trace) {
        Lanes one = trace.arithmetic().constant(1);
        return one.over(trace.equalTo(0).choose(one, trace));
    }

    private static Lanes trace(Matrix square) {
        int n = square.rows();
        int[] diagonal = new int[n];
        for (int i = 0; i < n; i++) {
            diagonal[i] = i * (n + 1);
        }
        return square.entries().arithmetic().gather(square.entries(), diagonal).sum();
    }

    /** t^{1/2ⁿ}. */
    private static Lanes root(Lanes t, int n) {
        Lanes root = t;
        for (int i = 0; i < n; i++) {
            root = root.sqrt();
        }
        return root;
    }
}
