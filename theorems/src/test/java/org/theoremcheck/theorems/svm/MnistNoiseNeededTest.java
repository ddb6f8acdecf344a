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
 * As {@code svm.exp.table2} on MNIST averaged to 14×14.
 *
 * <p>Setting as {@code svm.exp.epochs.mnist.tuned}, 30 epochs of back-propagation and 8 of the SVM, the first 50 of the images that MNIST tests on. Undecided: so it is for 7 of 16 seeds, and a share that close to one half
 * takes hundreds of seeds. On average the SVM needs 1.09 times the noise in the Frobenius norm, 0.454 against 0.417, 1.10 in the infinity norm, 1.08 in the nuclear and 1.12 in the one norm.
 * Whether it needs more at all is {@code svm.exp.table2.mnist.higher}.
 */
@Claim(
        id = "svm.exp.table2.mnist",
        paper = Paper.SVM,
        at = "Table 2",
        section = "8 Experiments",
        says =
                "MNIST 14×14: the mean noise needed is greater for the SVM by the least printed ratio, 1.11, in all four norms",
        kind = Kind.TREND,
        expected = Verdict.INCONCLUSIVE,
        instances = 16,
        nightly = true,
        data = {RealData.MNIST_TRAIN, RealData.MNIST_TEST})
class MnistNoiseNeededTest {
    private static final int IMAGES = 50;

    @Check
    void theSvmNeedsMuchMoreNoise(@ForAll(supplier = DigitNets.Mnist.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, DigitTraining.SVM_EPOCHS);
    }

    @Mutant("svm without an epoch")
    void evenUntrained(@ForAll(supplier = DigitNets.Mnist.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, 0);
    }

    private static void conclude(DigitNetCohort nets, Evidence evidence, int epochs) {
        NoiseNeeded.ofMnist(nets, IMAGES, epochs, evidence).concludeInAllNorms(evidence, NoiseNeeded.PRINTED);
    }
}
