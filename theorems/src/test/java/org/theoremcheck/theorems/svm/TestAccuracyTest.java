package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.generators.DigitNets;
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
        conclude(nets, evidence, DigitTraining.SVM_EPOCHS);
    }

    @Mutant("svm without an epoch")
    void trainingDoesNotMatter(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, 0);
    }

    private static void conclude(DigitNetCohort nets, Evidence evidence, int epochs) {
        nets.hypotheses().forEach(evidence::given);
        AccuracyDifference.of(DigitTraining.of(nets), DigitTraining.SGD_EPOCHS, epochs)
                .concludeNoneIsAhead(evidence);
    }
}
