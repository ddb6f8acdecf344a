package org.theoremcheck.theorems.dante;

import org.theoremcheck.engine.data.DataSet;
import org.theoremcheck.engine.data.ImageShape;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.data.Scaling;
import org.theoremcheck.engine.problem.Cohort;

/** Larger images, averaged, levels in [0, 1]: the first 4000 of a file, 2000 to train, 500 to validate and 1500 to test in an order of each seed's own. */
enum ImageSet {
    /** Kuzushiji-MNIST, 14×14. */
    KUZUSHIJI(RealData.KMNIST_TEST, new ImageShape(1, 28, 28), 14),
    /** CIFAR-10, 3×8×8. */
    CIFAR(RealData.CIFAR10_BATCH_1, new ImageShape(3, 32, 32), 8);

    private static final int IMAGES = 4000;
    private static final int TRAINING = 2000;
    private static final int VALIDATION = 500;

    private final RealData source;
    private final ImageShape shape;
    private final int side;

    ImageSet(RealData source, ImageShape shape, int side) {
        this.source = source;
        this.shape = shape;
        this.side = side;
    }

    /** A picture's network on these images. */
    Rivals rivals(Cohort cohort, Picture picture) {
        DataSet averaged = shape.average(source.load().split(IMAGES).get(0), side, side);
        DataSet images = Scaling.fromRange(averaged.columns(), 0, 255).apply(averaged);
        var lane = cohort.kernels().lane();
        LabelledParts parts =
                LabelledParts.of(images.features(lane), images.oneHot(lane), cohort, TRAINING, VALIDATION);
        return Rivals.of(cohort, picture.net(), picture.loss(), parts, Picture.MINIBATCH, picture.epochs());
    }
}
