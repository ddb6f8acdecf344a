package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.problem.PublishedCohort;
import org.theoremcheck.generators.PublishedTables;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * MNIST has 60,000 images to train and 10,000 to test, 28×28 pixels, ten classes, and its pixels are binary, 0 or 1.
 *
 * <p>Counted in the files. False: the numbers of images, pixels and classes are right, but almost one pixel in five is a grey level strictly between 0 and
 * 255. (CIFAR-10 comes in parts here, which do not show its 60,000 images.)
 */
@Claim(
        id = "svm.exp.datasets",
        paper = Paper.SVM,
        at = "Section 4.1",
        section = "8 Experiments",
        says = "MNIST: 60,000 + 10,000 images, 28×28 pixels, ten classes, pixels 0 or 1",
        kind = Kind.EXPERIMENT,
        expected = Verdict.REFUTED,
        instances = 1,
        nightly = true,
        data = {RealData.MNIST_TRAIN, RealData.MNIST_TEST})
class DataSetsTest {

    @Check
    void mnistIsBinary(@ForAll(supplier = PublishedTables.Mnist.class) PublishedCohort row, Evidence evidence) {
        conclude(row, evidence, 0);
    }

    @Mutant("one pixel in a hundred is grey")
    void fewPixelsAreGrey(@ForAll(supplier = PublishedTables.Mnist.class) PublishedCohort row, Evidence evidence) {
        conclude(row, evidence, 0.01);
    }

    private static void conclude(PublishedCohort row, Evidence evidence, double most) {
        MnistFiles files = MnistFiles.READ;
        Lanes one = row.column("training").times(0).plus(1);
        files.requireCounts(row, evidence);
        evidence.published("share of grey pixels", 0, one.times(files.greyShare()));
        evidence.require("share of grey pixels", one.times(files.greyShare()), one.times(most));
    }
}
