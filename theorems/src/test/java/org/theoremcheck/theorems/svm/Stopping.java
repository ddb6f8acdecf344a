package org.theoremcheck.theorems.svm;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** Figure 3, right: how both methods go on after their best validation accuracy. */
record Stopping(Course svm, Course sgd) {

    /** 30 epochs of back-propagation. @param sign of the SVM's step; −1 goes against the labels @param epochs of the SVM */
    static Stopping of(DigitTraining training, Evidence evidence, int sign, int epochs) {
        Course sgd = training.tunedSgd(DigitTraining.SGD_EPOCHS);
        Course svm = training.svm(training.tunedUpdate(sign), epochs);
        sgd.draw(evidence, "back-propagation");
        svm.draw(evidence, "SVM");
        evidence.observe("best − last validation accuracy, SVM", loss(svm));
        evidence.observe("best − last validation accuracy, back-propagation", loss(sgd));
        return new Stopping(svm, sgd);
    }

    private static Lanes loss(Course course) {
        return course.validation().greatest().minus(course.validation().row(course.epochs()));
    }

    /** In units of two binomial standard errors √(p(1 − p)/n), p the best of n images. */
    private static Lanes lossInErrors(Course course) {
        Lanes p = course.validation().greatest();
        int n = course.training().split().validation().rows();
        return loss(course).over(p.times(p.negate().plus(1)).over(n).sqrt().times(2));
    }

    /** Conclusion, as a duel per split and start: the SVM loses at most two standard errors, back-propagation more. */
    void concludeOnlyTheSvmStays(Evidence evidence) {
        Lanes ofSvm = lossInErrors(svm);
        Lanes one = ofSvm.times(0).plus(1);
        evidence.duel(ofSvm.max(one.over(lossInErrors(sgd))), one);
    }

    /** Likewise: the SVM ends with its best accuracy, back-propagation does not. */
    void concludeOnlyTheSvmEndsWithItsBest(Evidence evidence) {
        Lanes fails = loss(svm).above(0).or(loss(sgd).above(0).not());
        evidence.duel(fails, fails.times(0).plus(0.5));
    }

    /** Likewise: neither loses more than two standard errors. */
    void concludeBothStay(Evidence evidence) {
        Lanes greatest = lossInErrors(svm).max(lossInErrors(sgd));
        evidence.duel(greatest, greatest.times(0).plus(1));
    }
}
