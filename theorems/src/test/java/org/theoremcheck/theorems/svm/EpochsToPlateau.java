package org.theoremcheck.theorems.svm;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * Epochs until the training part is learnt, by both methods from the same weights on the same minibatches.
 *
 * @param sgd back-propagation
 * @param svm Algorithm 2
 */
record EpochsToPlateau(Course sgd, Course svm) {
    /** The printed ratio for MNIST, 30 epochs against 1. */
    private static final double MNIST = 30;

    private static final double[] ACCURACIES = {0.90, 0.95, 0.97};
    private static final double[] HINGES = {0.15, 0.10, 0.05};

    /**
     * Conclusion, as a duel per data split and start: back-propagation needs at least so many times the epochs.
     *
     * @param plateau the training accuracy that counts
     */
    void conclude(Evidence evidence, double factor, double plateau) {
        conclude(evidence, factor, plateau, MNIST);
    }

    /** @param published the printed ratio for the data set */
    void conclude(Evidence evidence, double factor, double plateau, double published) {
        sgd.draw(evidence, "back-propagation");
        svm.draw(evidence, "SVM");
        for (double accuracy : ACCURACIES) {
            evidence.observe(
                    "SGD epochs to accuracy " + accuracy,
                    Course.firstEpoch(sgd.accuracy().atLeast(accuracy)));
            evidence.observe(
                    "SVM epochs to accuracy " + accuracy,
                    Course.firstEpoch(svm.accuracy().atLeast(accuracy)));
        }
        for (double hinge : HINGES) {
            evidence.observe(
                    "SGD epochs to hinge " + hinge,
                    Course.firstEpoch(sgd.hinge().atMost(hinge)));
            evidence.observe(
                    "SVM epochs to hinge " + hinge,
                    Course.firstEpoch(svm.hinge().atMost(hinge)));
        }
        Lanes slow = Course.firstEpoch(sgd.accuracy().atLeast(plateau));
        Lanes fast = Course.firstEpoch(svm.accuracy().atLeast(plateau));
        evidence.published("epochs of back-propagation per epoch of the SVM", published, slow.over(fast));
        // What the SVM does not reach while it is watched it may never reach; what back-propagation does not reach
        // takes it longer still.
        Lanes reached = svm.accuracy().greatest().atLeast(plateau);
        Lanes never = slow.arithmetic().constant(Double.POSITIVE_INFINITY);
        // Whole numbers: half an epoch makes a tie a win.
        evidence.duel(reached.choose(fast.times(factor).minus(0.5), never), slow);
    }
}
