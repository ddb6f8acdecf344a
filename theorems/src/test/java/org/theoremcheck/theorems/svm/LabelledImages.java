package org.theoremcheck.theorems.svm;

import org.theoremcheck.engine.data.DataSet;
import org.theoremcheck.engine.data.ImageShape;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.data.Scaling;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Images: the first of those that a data set trains on, and the first of those that it tests on.
 *
 * @param shape of an image
 */
record LabelledImages(ImageShape shape, DataSet training, DataSet test) {
    private static final double WHITE = 255;

    /** 5000 and 5000 digits of MNIST, 28×28, levels in [0, 1]. */
    static LabelledImages mnist() {
        return Mnist.WHOLE;
    }

    /** The same averaged to 14×14. */
    static LabelledImages mnistAveraged() {
        return Mnist.AVERAGED;
    }

    /** The first 2500 of batch 1 of CIFAR-10 and the first 4000 of the test images, averaged to 14×14, every pixel less its mean over those 2500 and over its deviation. */
    static LabelledImages cifarAveraged() {
        return Cifar.AVERAGED;
    }

    /** Read at the first use, once. */
    private static final class Mnist {
        private static final LabelledImages WHOLE =
                of(new ImageShape(1, 28, 28), RealData.MNIST_TRAIN, 5000, RealData.MNIST_TEST, 5000);
        private static final LabelledImages AVERAGED = WHOLE.averaged(14);

        private Mnist() {}
    }

    /** Likewise. */
    private static final class Cifar {
        private static final LabelledImages AVERAGED = of(
                        new ImageShape(3, 32, 32), RealData.CIFAR10_BATCH_1, 2500, RealData.CIFAR10_TEST_4000, 4000)
                .averaged(14)
                .standardised();

        private Cifar() {}
    }

    private static LabelledImages of(ImageShape shape, RealData training, int toTrain, RealData test, int toTest) {
        Scaling levels = Scaling.fromRange(shape.pixels(), 0, WHITE);
        return new LabelledImages(
                shape,
                levels.apply(training.load().split(toTrain).get(0)),
                levels.apply(test.load().split(toTest).get(0)));
    }

    private LabelledImages averaged(int side) {
        return new LabelledImages(
                new ImageShape(shape.channels(), side, side),
                shape.average(training, side, side),
                shape.average(test, side, side));
    }

    private LabelledImages standardised() {
        Scaling ofTraining = Scaling.standardise(Scaling.Part.FEATURES, training);
        return new LabelledImages(shape, ofTraining.apply(training), ofTraining.apply(test));
    }

    int images() {
        return training.rows() + test.rows();
    }

    /** All images as rows, those to train first. */
    Matrix inputs(LaneArithmetic arithmetic) {
        Lanes pixels = arithmetic.stack(
                training.features(arithmetic).entries(),
                test.features(arithmetic).entries());
        return new Matrix(pixels, images(), shape.pixels());
    }

    /** ±1, one row per image. */
    Matrix labels(LaneArithmetic arithmetic) {
        Matrix oneHot = training.oneHot(arithmetic);
        Lanes all = arithmetic.stack(oneHot.entries(), test.oneHot(arithmetic).entries());
        return new Matrix(all.times(2).minus(1), images(), oneHot.columns());
    }
}
