package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.generators.DigitNets;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Algorithm 2 reaches the plateau in a thirtieth of the epochs that back-propagation takes, both with the step 0.1 that the paper
 * prints.
 *
 * <p>Setting, scaled down: 8×8 digits, 1000 to train, one hidden ReLU layer of 30, minibatches of 20 in the same order, the hinge
 * averaged over outputs; C = 1, active outputs, the dual solved to a relative gap of 10⁻³. The plateau is a training accuracy of 0.95.
 * False by a factor of 2: back-propagation takes 32 to 57 epochs, the SVM 2 to 4, a ratio of 15 on average and 20 at most.
 */
@Claim(
        id = "svm.exp.epochs",
        paper = Paper.SVM,
        at = "Figures 1 and 2, Section 4.3",
        section = "8 Experiments",
        says = "8×8 digits, step 0.1 for both: the plateau in a thirtieth of the epochs",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 16)
class EpochsTest {
    private static final int SVM_EPOCHS = 4;
    private static final int SGD_EPOCHS = 60;

    @Check
    void aThirtiethOfTheEpochs(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, 1, SVM_EPOCHS);
    }

    @Mutant("C = 0")
    void evenWithoutAnUpdate(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, 0, 1);
    }

    private static void conclude(DigitNetCohort nets, Evidence evidence, double regulariser, int epochs) {
        nets.hypotheses().forEach(evidence::given);
        DigitTraining training = DigitTraining.of(nets);
        Course svm = training.svm(training.update(0.1, regulariser, SvmUpdate.Fed.ACTIVE), epochs);
        new EpochsToPlateau(training.sgd(0.1, SGD_EPOCHS), svm).conclude(evidence, 30, 0.95);
    }
}
