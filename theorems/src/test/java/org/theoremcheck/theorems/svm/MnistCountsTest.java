package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.problem.PublishedCohort;
import org.theoremcheck.generators.PublishedTables;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * What is right about the printed description of MNIST: 60,000 images to train and 10,000 to test, 28×28 pixels, ten classes.
 *
 * <p>Counted in the files.
 */
@Claim(
        id = "svm.exp.datasets.amended",
        paper = Paper.SVM,
        at = "Section 4.1 (amended)",
        section = "8 Experiments",
        says = "MNIST: 60,000 + 10,000 images, 28×28 pixels, ten classes",
        kind = Kind.EXPERIMENT,
        instances = 1,
        nightly = true,
        data = {RealData.MNIST_TRAIN, RealData.MNIST_TEST})
class MnistCountsTest {

    @Check
    void theCountsAreRight(@ForAll(supplier = PublishedTables.Mnist.class) PublishedCohort row, Evidence evidence) {
        MnistFiles.READ.requireCounts(row, evidence);
    }

    @Mutant("training and test part exchanged")
    void theTestPartIsTheLarger(
            @ForAll(supplier = PublishedTables.ExchangedMnist.class) PublishedCohort row, Evidence evidence) {
        MnistFiles.READ.requireCounts(row, evidence);
    }
}
