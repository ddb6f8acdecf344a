package org.theoremcheck.theorems.svm;

import org.theoremcheck.engine.data.DataSet;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.problem.PublishedCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** MNIST as its files have it. */
enum MnistFiles {
    /** Read once, at the first use. */
    READ;

    private static final double WHITE = 255;

    private final DataSet training = RealData.MNIST_TRAIN.load();
    private final DataSet test = RealData.MNIST_TEST.load();

    /** Conclusions: the counts are those of the row. */
    void requireCounts(PublishedCohort row, Evidence evidence) {
        Lanes one = row.column("training").times(0).plus(1);
        evidence.requireEqual("training images", one.times(training.rows()), row.column("training"));
        evidence.requireEqual("test images", one.times(test.rows()), row.column("test"));
        evidence.requireEqual("pixels", one.times(training.columns()), row.column("pixels"));
        evidence.requireEqual("classes", one.times(training.classes().size()), row.column("classes"));
    }

    /** The share of training pixels that are neither 0 nor {@value WHITE}. */
    double greyShare() {
        long grey = 0;
        for (int i = 0; i < training.rows(); i++) {
            for (int j = 0; j < training.columns(); j++) {
                double level = training.feature(i, j);
                grey += level != 0 && level != WHITE ? 1 : 0;
            }
        }
        return (double) grey / training.rows() / training.columns();
    }
}
