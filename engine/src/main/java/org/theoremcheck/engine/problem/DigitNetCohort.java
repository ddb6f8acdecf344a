package org.theoremcheck.engine.problem;

import java.util.Arrays;
import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.data.DataSet;
import org.theoremcheck.engine.data.ImageShape;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.data.Scaling;
import org.theoremcheck.engine.network.Layers;
import org.theoremcheck.engine.svm.NetworkOutputs;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Handwritten digits with pixels in [0, 1], and the initial weights of a network with one hidden ReLU layer, ten outputs and biases
 * 0. The digits are the 1797 of 8×8 pixels or, averaged to 14×14, the first 5000 that MNIST trains on and, after them, the first 5000 that it
 * tests on. Labels are +1 for the digit's own output, else −1.
 *
 * <p>Variables: {@code U} (h×64 or h×196), {@code V} (10×h).
 */
public record DigitNetCohort(Cohort cohort) implements Problem {
    /** Pixels of a small digit. */
    public static final int SMALL = 64;

    /** Pixels of a digit of MNIST after averaging. */
    public static final int MNIST = 196;

    /** Digits. */
    public static final int OUTPUTS = 10;

    /** Digits of MNIST to train and to validate on; as many to test. */
    public static final int MNIST_IMAGES = 5000;

    private static final double GREATEST = 64;

    /** Read at the first use, once. */
    private static final class Small {
        private static final DataSet ALL = Scaling.fromRange(SMALL, 0, 16).apply(RealData.DIGITS.load());
    }

    /** Likewise. */
    private static final class Mnist {
        private static final int SIDE = 14;
        private static final DataSet TRAINING = averaged(RealData.MNIST_TRAIN);
        private static final DataSet TEST = averaged(RealData.MNIST_TEST);

        private static DataSet averaged(RealData images) {
            DataSet first = images.load().split(MNIST_IMAGES).get(0);
            return Scaling.fromRange(MNIST, 0, 255).apply(new ImageShape(1, 28, 28).average(first, SIDE, SIDE));
        }
    }

    /** The network on all digits. */
    public NetworkOutputs model() {
        return cohort.length("pixel") == SMALL ? model(Small.ALL) : model(Mnist.TRAINING, Mnist.TEST);
    }

    /** On all images of these sets, one after the other. */
    private NetworkOutputs model(DataSet... sets) {
        LaneArithmetic arithmetic = cohort.kernels().lane();
        int images = Arrays.stream(sets).mapToInt(DataSet::rows).sum();
        Lanes pixels = arithmetic.stack(Arrays.stream(sets)
                .map(set -> set.features(arithmetic).entries())
                .toArray(Lanes[]::new));
        Lanes oneHot = arithmetic.stack(
                Arrays.stream(sets).map(set -> set.oneHot(arithmetic).entries()).toArray(Lanes[]::new));
        return new NetworkOutputs(
                Layers.relu(cohort.length("pixel"), cohort.length("h"), OUTPUTS),
                new Matrix(pixels, images, cohort.length("pixel")),
                new Matrix(oneHot.times(2).minus(1), images, OUTPUTS));
    }

    /** All weights at the start, in the order U, c, V, b. */
    public Lanes start() {
        LaneArithmetic arithmetic = cohort.kernels().lane();
        Lanes zero = arithmetic.constant(0);
        return arithmetic.stack(
                cohort.get("U"),
                zero.broadcast(cohort.length("h"), lanes()),
                cohort.get("V"),
                zero.broadcast(OUTPUTS, lanes()));
    }

    /** Weights are at most 64 in absolute value: any bound would do. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes greatest = start().abs().greatest();
        return List.of(
                Hypothesis.atMost("|w| ≤ 64", greatest, greatest.arithmetic().constant(GREATEST)));
    }
}
