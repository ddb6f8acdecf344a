package org.theoremcheck.theorems.svm;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.problem.SeedCohort;
import org.theoremcheck.generators.Seeds;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * As {@code svm.exp.table1} on CIFAR-10 with a convolution 5×5×8, 2×2 max-pooling and a dense layer of 30.
 *
 * <p>Setting: of the 50,000 images that CIFAR-10 trains on the first 2500, 2000 to train and 500 to validate; of the 10,000 that it tests on the first 4000; averaged to 14×14, three
 * colours, standardised, because levels in [0, 1] leave both methods near one in ten; minibatches of 20. Back-propagation has 20 epochs with step 0.1, 0.2 or 0.5, the SVM 5 with Δ = 0.1, as
 * {@link AccuracyDifference#ofTuned} says. The printed networks have three convolutions and all images, and so three times the accuracy. Undecided: so it is for 4 of 8 seeds, with 0.269
 * against 0.276 for back-propagation on average; from seed to seed the difference goes from −7 to +3 points, and two standard errors are 2.
 */
@Claim(
        id = "svm.exp.table1.cifar10",
        paper = Paper.SVM,
        at = "Table 1",
        section = "8 Experiments",
        says = "CIFAR-10 14×14, convolution: the test accuracies differ by at most two standard errors",
        kind = Kind.TREND,
        expected = Verdict.INCONCLUSIVE,
        instances = 8,
        nightly = true,
        data = {RealData.CIFAR10_BATCH_1, RealData.CIFAR10_TEST_4000})
class CifarAccuracyTest {
    private static final ImageNet NET = ImageNet.CIFAR_CONVOLUTION;
    private static final List<Double> STEPS = List.of(0.1, 0.2, 0.5);
    private static final int SGD_EPOCHS = 20;
    private static final int SVM_EPOCHS = 5;

    @Check
    void noSignificantDifference(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        AccuracyDifference.ofTuned(NET, seeds, STEPS, SGD_EPOCHS, 0.1, SVM_EPOCHS)
                .concludeNoneIsAhead(evidence, "CIFAR-10", 0.867, 0.878);
    }

    @Mutant("three epochs of back-propagation against none of the SVM")
    void trainingDoesNotMatter(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        AccuracyDifference.ofUntrained(NET, seeds, 0.2, 3).concludeNoneIsAhead(evidence, "CIFAR-10", 0.867, 0.878);
    }
}
