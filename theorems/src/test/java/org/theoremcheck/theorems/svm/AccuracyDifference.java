package org.theoremcheck.theorems.svm;

import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** Table 1 on one data set: the test accuracies of both methods, each with its weights of best validation accuracy. */
record AccuracyDifference(Course sgd, Course svm) {

    /** After so many epochs. */
    static AccuracyDifference of(DigitTraining training, int sgdEpochs, int svmEpochs) {
        return new AccuracyDifference(training.tunedSgd(sgdEpochs), training.tunedSvm(svmEpochs));
    }

    /**
     * Lane by lane with the steps of best validation accuracy after the last epoch: 0.5, 1 or 2 for back-propagation, and for the SVM Δ = 1 with C = 0.1 or 1, active
     * outputs.
     */
    static AccuracyDifference ofTuned(DigitTraining training, int sgdEpochs, int svmEpochs) {
        return new AccuracyDifference(
                training.sgd(0.5, sgdEpochs)
                        .orBetter(training.sgd(1, sgdEpochs))
                        .orBetter(training.sgd(2, sgdEpochs)),
                training.svm(training.update(1, 0.1, SvmUpdate.Fed.ACTIVE), svmEpochs)
                        .orBetter(training.svm(training.update(1, 1, SvmUpdate.Fed.ACTIVE), svmEpochs)));
    }

    /**
     * Conclusion, as a duel per split and start: the two differ by at most two standard errors √(2p(1 − p)/n) of n test images, p their mean.
     *
     * @param set that the numbers were published for
     */
    void conclude(Evidence evidence, String set, double publishedSgd, double publishedSvm) {
        sgd.draw(evidence, "back-propagation");
        svm.draw(evidence, "SVM");
        Lanes ofSgd = sgd.testAccuracy();
        Lanes ofSvm = svm.testAccuracy();
        evidence.published("test accuracy, SVM (published: " + set + ")", publishedSvm, ofSvm);
        evidence.published("test accuracy, back-propagation (published: " + set + ")", publishedSgd, ofSgd);
        Lanes p = ofSgd.plus(ofSvm).over(2);
        int n = sgd.training().split().test().rows();
        Lanes error = p.times(p.negate().plus(1)).times(2).over(n).sqrt();
        Lanes difference = ofSvm.minus(ofSgd);
        evidence.observe("SVM − back-propagation", difference);
        evidence.observe("standard error", error);
        evidence.duel(difference.abs(), error.times(2));
    }

    /** On MNIST. */
    void concludeMnist(Evidence evidence) {
        conclude(evidence, "MNIST", 0.982, 0.989);
    }
}
