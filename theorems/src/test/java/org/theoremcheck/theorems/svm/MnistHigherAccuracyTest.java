package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.data.RealData;
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
 * Table 1 as its numbers stand: the test accuracy of the network trained by the SVM is higher. On MNIST averaged to 14×14, 4000 images to train, 1000 to validate, and 5000 of those that MNIST tests on.
 *
 * <p>Setting as {@code svm.exp.epochs.mnist.tuned}, 8 epochs of the SVM against 30 of back-propagation, each with its weights of best validation accuracy. The paper calls the printed difference, 0.989
 * against 0.982, not significant, though by its own standard errors it is ({@code svm.exp.table1.printed}). False: it is higher for 1 of 16 seeds, with 0.899 against 0.911 on average.
 * Whether the two are closer than two standard errors, 0.012, is open: so it is for 9 of 16 others.
 */
@Claim(
        id = "svm.exp.table1.mnist.higher",
        paper = Paper.SVM,
        at = "Table 1",
        section = "8 Experiments",
        says = "MNIST 14×14: the test accuracy of the SVM is higher",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 16,
        nightly = true,
        data = {RealData.MNIST_TRAIN, RealData.MNIST_TEST})
class MnistHigherAccuracyTest {
    @Check
    void theSvmIsAhead(@ForAll(supplier = DigitNets.Mnist.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, DigitTraining.SGD_EPOCHS, DigitTraining.SVM_EPOCHS);
    }

    @Mutant("an epoch of back-propagation against none of the SVM")
    void evenUntrained(@ForAll(supplier = DigitNets.Mnist.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, 1, 0);
    }

    private static void conclude(DigitNetCohort nets, Evidence evidence, int sgdEpochs, int svmEpochs) {
        nets.hypotheses().forEach(evidence::given);
        AccuracyDifference.of(DigitTraining.ofMnist(nets), sgdEpochs, svmEpochs).concludeTheSvmIsAhead(evidence);
    }
}
