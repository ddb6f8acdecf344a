package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.generators.DigitNets;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * What is left of the speed-up on MNIST: with the step 0.1 for both, the plateau in a quarter of the epochs.
 *
 * <p>Setting as {@code svm.exp.epochs.mnist}. Tuned steps leave less ({@code svm.exp.epochs.mnist.tuned}).
 */
@Claim(
        id = "svm.exp.epochs.mnist.amended",
        paper = Paper.SVM,
        at = "Figures 1 and 2, Section 4.3 (amended)",
        section = "8 Experiments",
        says = "MNIST 14×14, step 0.1 for both: the plateau in a quarter of the epochs",
        kind = Kind.TREND,
        instances = 16,
        nightly = true,
        data = {RealData.MNIST_TRAIN, RealData.MNIST_TEST})
class MnistFewerEpochsTest {
    private static final int SVM_EPOCHS = 4;

    @Check
    void aQuarterOfTheEpochs(@ForAll(supplier = DigitNets.Mnist.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, Steps.PRINTED, DigitTraining.SGD_EPOCHS, SVM_EPOCHS);
    }

    @Mutant("C = 0")
    void evenWithoutAnUpdate(@ForAll(supplier = DigitNets.Mnist.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, Steps.PRINTED.withoutUpdates(), 1, 1);
    }

    private static void conclude(DigitNetCohort nets, Evidence evidence, Steps steps, int sgdEpochs, int svmEpochs) {
        nets.hypotheses().forEach(evidence::given);
        DigitTraining training = DigitTraining.ofMnist(nets).with(steps);
        new EpochsToPlateau(training.tunedSgd(sgdEpochs), training.tunedSvm(svmEpochs)).conclude(evidence, 4, 0.90);
    }
}
