package org.theoremcheck.theorems.svm;

import org.theoremcheck.engine.optimiser.SvmUpdate;

/**
 * What two methods are run with.
 *
 * @param sgd step of back-propagation
 * @param svm Δ
 * @param regulariser C
 * @param fed which outputs are constraints
 */
record Steps(double sgd, double svm, double regulariser, SvmUpdate.Fed fed) {
    /** The step 0.1 and C = 1 that the paper prints, for both. */
    static final Steps PRINTED = new Steps(0.1, 0.1, 1, SvmUpdate.Fed.ACTIVE);

    /** Tuned on 8×8 digits, one hidden layer of 30. */
    static final Steps DIGITS = new Steps(2, 1, 0.1, SvmUpdate.Fed.ACTIVE);

    /**
     * Tuned on the digits of MNIST averaged to 14×14, one hidden layer of 30, by mean validation accuracy over eight lanes: back-propagation with 0.939 after 30 epochs, of the steps 0.1,
     * 0.5, 1, 2 and 3; the SVM with 0.931 after 8 epochs, of Δ = 0.1, 0.3 and 1 with C = 0.1, 1 and 10 (but for Δ = C = 0.1) and Δ = 1 with C = 0.01. With Δ = 0.1 and all outputs it stays below 0.83.
     */
    static final Steps MNIST_AVERAGED = new Steps(2, 1, 1, SvmUpdate.Fed.ACTIVE);

    /** C = 0: the SVM stays where it is. */
    Steps withoutUpdates() {
        return new Steps(sgd, svm, 0, fed);
    }
}
