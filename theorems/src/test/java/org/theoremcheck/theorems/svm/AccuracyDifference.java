package org.theoremcheck.theorems.svm;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** Table 1 on one data set: the test accuracies of both methods, each with its weights of best validation accuracy. */
record AccuracyDifference(Course sgd, Course svm) {

    /** After so many epochs. */
    static AccuracyDifference of(DigitTraining training, int sgdEpochs, int svmEpochs) {
        return new AccuracyDifference(training.tunedSgd(sgdEpochs), training.tunedSvm(svmEpochs));
    }

    /** Conclusion, as a duel per split and start: the two differ by at most two standard errors √(2p(1 − p)/n) of n test images, p their mean. */
    void concludeNoneIsAhead(Evidence evidence) {
        report(evidence);
        Lanes error = standardError();
        evidence.observe("standard error", error);
        evidence.duel(svm.testAccuracy().minus(sgd.testAccuracy()).abs(), error.times(2));
    }

    /** Conclusion, likewise: the accuracy of the SVM is higher. */
    void concludeTheSvmIsAhead(Evidence evidence) {
        report(evidence);
        evidence.duel(sgd.testAccuracy(), svm.testAccuracy());
    }

    private void report(Evidence evidence) {
        sgd.draw(evidence, "back-propagation");
        svm.draw(evidence, "SVM");
        evidence.published("test accuracy, SVM (published: MNIST)", 0.989, svm.testAccuracy());
        evidence.published("test accuracy, back-propagation (published: MNIST)", 0.982, sgd.testAccuracy());
        evidence.observe("SVM − back-propagation", svm.testAccuracy().minus(sgd.testAccuracy()));
    }

    private Lanes standardError() {
        Lanes p = sgd.testAccuracy().plus(svm.testAccuracy()).over(2);
        int n = sgd.training().split().test().rows();
        return p.times(p.negate().plus(1)).times(2).over(n).sqrt();
    }
}
