package org.theoremcheck.engine.svm;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** The outputs of a minibatch and their gradients g_ij by all weights; n = ℓ·K rows, row i·K + j for output j of example i. */
public interface OutputGradients {
    /** f_j(w, x_i), n rows. */
    Lanes values();

    /** κ((i, j), (p, q)) = ⟨g_ij, g_pq⟩, n×n. */
    Matrix gram();

    /** Σ c_ijg_ij, P rows. @param c n rows */
    Lanes combination(Lanes c);
}
