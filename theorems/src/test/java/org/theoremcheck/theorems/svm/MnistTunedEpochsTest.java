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
 * As {@code svm.exp.epochs.tuned} on MNIST: with steps tuned for both methods, Algorithm 2 reaches the plateau in a thirtieth of the epochs.
 *
 * <p>Setting as {@code svm.exp.epochs.mnist} with {@link Steps#MNIST_AVERAGED} and a plateau at 0.95. False: back-propagation takes 5 to 8 epochs, so that the SVM would need less than one; within
 * the 4 that it is watched it does not get there. To 0.90 it takes 1 or 2 epochs, back-propagation 2 or 3.
 */
@Claim(
        id = "svm.exp.epochs.mnist.tuned",
        paper = Paper.SVM,
        at = "Figures 1 and 2, Section 4.3",
        section = "8 Experiments",
        says = "MNIST 14×14, each method tuned: the plateau in a thirtieth of the epochs",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 16,
        nightly = true,
        data = {RealData.MNIST_TRAIN, RealData.MNIST_TEST})
class MnistTunedEpochsTest {
    private static final int SVM_EPOCHS = 4;
    private static final int SGD_EPOCHS = 12;

    @Check
    void aThirtiethOfTheEpochs(@ForAll(supplier = DigitNets.Mnist.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, Steps.MNIST_AVERAGED, SGD_EPOCHS, SVM_EPOCHS);
    }

    @Mutant("C = 0")
    void evenWithoutAnUpdate(@ForAll(supplier = DigitNets.Mnist.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, Steps.MNIST_AVERAGED.withoutUpdates(), 1, 1);
    }

    private static void conclude(DigitNetCohort nets, Evidence evidence, Steps steps, int sgdEpochs, int svmEpochs) {
        nets.hypotheses().forEach(evidence::given);
        DigitTraining training = DigitTraining.ofMnist(nets).with(steps);
        new EpochsToPlateau(training.tunedSgd(sgdEpochs), training.tunedSvm(svmEpochs)).conclude(evidence, 30, 0.95);
    }
}
