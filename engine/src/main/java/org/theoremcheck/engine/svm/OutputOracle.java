package org.theoremcheck.engine.svm;

import org.theoremcheck.kernels.lane.Lanes;

/** A model with K outputs f_j(w, x_i) on m labelled examples, to first order in the weights w, for every lane at once. */
public interface OutputOracle {
    /** m. */
    int examples();

    /** K. */
    int outputs();

    /**
     * f_j(w, x_i) with their gradients on some of the examples.
     *
     * @param w P rows
     * @param index whole numbers in [0, m), shape (ℓ, lanes)
     */
    OutputGradients at(Lanes w, Lanes index);

    /** y_ij = ±1 of these examples, ℓ·K rows, row i·K + j for output j. @param index as in {@link #at} */
    Lanes labels(Lanes index);
}
