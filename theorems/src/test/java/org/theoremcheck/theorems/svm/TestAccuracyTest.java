package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.generators.DigitNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Table 1: there is no significant difference between the test accuracies of networks trained by the two methods.
 *
 * <p>Setting as {@code svm.exp.epochs.tuned}, 8 epochs of the SVM against 30 of back-propagation, each with its weights of best validation accuracy.
 * A difference is significant where it exceeds two standard errors √(2p(1 − p)/n) of n = 397 test images, p the mean of the two.
 */
@Claim(
        id = "svm.exp.table1",
        paper = Paper.SVM,
        at = "Table 1",
        section = "8 Experiments",
        says = "8×8 digits: the test accuracies differ by at most two standard errors",
        kind = Kind.TREND,
        instances = 16)
class TestAccuracyTest {
    @Check
    void noSignificantDifference(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, 8);
    }

    @Mutant("svm without an epoch")
    void trainingDoesNotMatter(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, 0);
    }

    private static void conclude(DigitNetCohort nets, Evidence evidence, int epochs) {
        nets.hypotheses().forEach(evidence::given);
        DigitTraining training = DigitTraining.of(nets);
        Course sgd = training.sgd(DigitTraining.SGD_STEP, DigitTraining.SGD_EPOCHS);
        Course svm = training.tuned(epochs);
        sgd.draw(evidence, "back-propagation");
        svm.draw(evidence, "SVM");
        Lanes ofSgd = sgd.testAccuracy();
        Lanes ofSvm = svm.testAccuracy();
        evidence.published("test accuracy, SVM (published: MNIST)", 0.989, ofSvm);
        evidence.published("test accuracy, back-propagation (published: MNIST)", 0.982, ofSgd);
        Lanes p = ofSgd.plus(ofSvm).over(2);
        int n = training.split().test().rows();
        Lanes error = p.times(p.negate().plus(1)).times(2).over(n).sqrt();
        Lanes difference = ofSvm.minus(ofSgd);
        evidence.observe("SVM − back-propagation", difference);
        evidence.duel(difference.abs(), error.times(2));
    }
}
