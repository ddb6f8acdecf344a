package org.theoremcheck.theorems.svm;

import java.util.List;
import java.util.function.Function;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** Figure 3, right: how both methods go on after their best validation accuracy. */
record Stopping(Course svm, Course sgd) {

    /** 30 epochs of back-propagation. @param sign of the SVM's step; −1 goes against the labels @param epochs of the SVM */
    static Stopping of(DigitTraining training, int sign, int epochs) {
        return new Stopping(
                training.svm(training.tunedUpdate(sign), epochs), training.tunedSgd(DigitTraining.SGD_EPOCHS));
    }

    /** The same, lane by lane. @param alone of a cohort of one lane */
    static Stopping oneByOne(Cohort cohort, Function<Cohort, DigitTraining> alone, int sign, int epochs) {
        List<Stopping> lanes = OneByOne.each(cohort, lane -> of(alone.apply(lane), sign, epochs));
        LaneArithmetic arithmetic = cohort.kernels().lane();
        return new Stopping(
                Course.beside(arithmetic, lanes.stream().map(Stopping::svm).toList()),
                Course.beside(arithmetic, lanes.stream().map(Stopping::sgd).toList()));
    }

    /** Draws the curves. */
    Stopping observed(Evidence evidence) {
        sgd.draw(evidence, "back-propagation");
        svm.draw(evidence, "SVM");
        evidence.observe("best − last validation accuracy, SVM", loss(svm));
        evidence.observe("best − last validation accuracy, back-propagation", loss(sgd));
        return this;
    }

    private static Lanes loss(Course course) {
        return course.validation().greatest().minus(course.validation().row(course.epochs()));
    }

    /** In units of two binomial standard errors √(p(1 − p)/n), p the best of n images. */
    private static Lanes lossInErrors(Course course) {
        Lanes p = course.validation().greatest();
        int n = course.validated();
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
