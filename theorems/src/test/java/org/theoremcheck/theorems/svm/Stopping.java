package org.theoremcheck.theorems.svm;

import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** Best − last validation accuracy of both methods on the 8×8 digits, in units of two binomial standard errors of the best. */
record Stopping(Lanes svm, Lanes sgd) {

    /** @param sign of the SVM's step; −1 goes against the labels */
    static Stopping of(DigitNetCohort nets, Evidence evidence, int sign, int epochs) {
        nets.hypotheses().forEach(evidence::given);
        DigitTraining training = DigitTraining.of(nets);
        Course sgd = training.sgd(DigitTraining.SGD_STEP, DigitTraining.SGD_EPOCHS);
        Course svm = training.svm(training.update(sign, 0.1, SvmUpdate.Fed.ACTIVE), epochs);
        sgd.draw(evidence, "back-propagation");
        svm.draw(evidence, "SVM");
        evidence.observe("best − last validation accuracy, SVM", loss(svm));
        evidence.observe("best − last validation accuracy, back-propagation", loss(sgd));
        return new Stopping(loss(svm).over(twoErrors(svm)), loss(sgd).over(twoErrors(sgd)));
    }

    private static Lanes loss(Course course) {
        return course.validation().greatest().minus(course.validation().row(course.epochs()));
    }

    private static Lanes twoErrors(Course course) {
        Lanes p = course.validation().greatest();
        int n = course.training().split().validation().rows();
        return p.times(p.negate().plus(1)).over(n).sqrt().times(2);
    }
}
