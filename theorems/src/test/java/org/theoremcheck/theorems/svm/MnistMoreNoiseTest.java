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
 * As {@code svm.exp.table2.higher} on MNIST averaged to 14×14.
 *
 * <p>Setting as {@code svm.exp.table2.mnist}. Undecided: in all four norms at once so it is for 15 of 24 seeds, and at that share more than a hundred would decide. In every single norm the SVM needs
 * more on average, 1.04 to 1.08 times as much.
 */
@Claim(
        id = "svm.exp.table2.mnist.higher",
        paper = Paper.SVM,
        at = "Table 2",
        section = "8 Experiments",
        says = "MNIST 14×14: the mean noise needed is greater for the SVM in all four norms",
        kind = Kind.TREND,
        expected = Verdict.INCONCLUSIVE,
        instances = 24,
        nightly = true,
        data = {RealData.MNIST_TRAIN, RealData.MNIST_TEST})
class MnistMoreNoiseTest {
    private static final int IMAGES = 50;

    @Check
    void theSvmNeedsMoreNoise(@ForAll(supplier = DigitNets.Mnist.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, DigitTraining.SVM_EPOCHS);
    }

    @Mutant("svm without an epoch")
    void evenUntrained(@ForAll(supplier = DigitNets.Mnist.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, 0);
    }

    private static void conclude(DigitNetCohort nets, Evidence evidence, int epochs) {
        NoiseNeeded.ofMnist(nets, IMAGES, epochs, evidence).concludeInAllNorms(evidence, 1);
    }
}
