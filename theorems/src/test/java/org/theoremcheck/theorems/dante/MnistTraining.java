package org.theoremcheck.theorems.dante;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.data.DataSet;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.data.Scaling;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.LeakyRelu;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.optimiser.Dante;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Optimiser;
import org.theoremcheck.engine.optimiser.PhaseVisitor;
import org.theoremcheck.engine.optimiser.Stateless;
import org.theoremcheck.engine.optimiser.Visitor;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.ProgressBar;

/**
 * One training of 784-100-10 on MNIST, pixels in [0, 1], leaky ReLU, squared error of one-hot targets: the random numbers of one lane, on the backend
 * for large layers. Weights start uniform in ±1/√fan-in.
 *
 * @param seed one lane
 */
record MnistTraining(Cohort seed) {
    static final Kernels KERNELS = Backends.forLargeLayers();
    static final int MINIBATCH = 100;

    private static final int PIXELS = 784;
    private static final int DIGITS = 10;
    private static final Architecture NET =
            new Architecture(List.of(PIXELS, 100, DIGITS), List.of(new LeakyRelu(), new Identity()));
    private static final int START = 0;
    private static final int DRAWS = 1;

    /** Read at the first use, once. */
    private static final class Images {
        static final NetworkOracle TRAINING = risk(RealData.MNIST_TRAIN);
        static final NetworkOracle TEST = risk(RealData.MNIST_TEST);

        private Images() {}

        private static NetworkOracle risk(RealData which) {
            DataSet images = Scaling.fromRange(PIXELS, 0, 255).apply(which.load());
            return new NetworkOracle(
                    KERNELS, NET, new SquaredError(), images.features(KERNELS.lane()), images.oneHot(KERNELS.lane()));
        }
    }

    /**
     * What was reached after each epoch's worth of updates, the start first.
     *
     * @param loss mean squared error per output on the test images
     * @param accuracy share of test images whose greatest output is their digit
     */
    record Course(List<Double> loss, List<Double> accuracy) {
        double finalLoss() {
            return loss.get(loss.size() - 1);
        }

        double finalAccuracy() {
            return accuracy.get(accuracy.size() - 1);
        }
    }

    /** Steps that go through as many images as there are. */
    static int epoch() {
        return (Images.TRAINING.examples() + MINIBATCH - 1) / MINIBATCH;
    }

    /** All weights by one method. */
    Course together(String name, Optimiser<Stateless> method, int epochs) {
        var progress = new ProgressBar(name, epochs * epoch());
        Course course = new Course(new ArrayList<>(), new ArrayList<>());
        Lanes w = start();
        record(course, w);
        for (int e = 0; e < epochs; e++) {
            Draws draws = draws().after(e * epoch());
            w = method.run(Images.TRAINING, w, number(epoch()), draws, Stateless.NONE, visit -> progress.step())
                    .end();
            record(course, w);
        }
        progress.done(course.finalAccuracy());
        return course;
    }

    /** DANTE, an epoch of minibatches per layer and alternation; an alternation moves as many weights as an epoch of both. */
    Course alternating(
            String name, List<? extends Optimiser<Stateless>> perLayer, int alternations, Dante.Carry carry) {
        var progress = new ProgressBar(name, alternations * perLayer.size() * epoch());
        Course course = new Course(new ArrayList<>(), new ArrayList<>());
        Lanes start = start();
        record(course, start);
        var dante = new Dante<Stateless>(
                perLayer, number(epoch()), alternations, number(0), Dante.Order.OUTER_FIRST, carry);
        dante.run(Images.TRAINING, start, draws(), new PhaseVisitor() {
            @Override
            public Visitor steps(int alternation, int layer, Lanes w) {
                return visit -> progress.step();
            }

            @Override
            public void trained(int alternation, int layer, Lanes w) {
                if (layer == 0) {
                    record(course, w);
                }
            }
        });
        progress.done(course.finalAccuracy());
        return course;
    }

    private Lanes start() {
        Lanes[] layers = new Lanes[NET.depth()];
        for (int j = 0; j < layers.length; j++) {
            double bound = 1 / Math.sqrt(NET.widths().get(j));
            layers[j] = seed.uniform(START, NET.parameters())
                    .slice(NET.offset(j), NET.offset(j + 1))
                    .times(2)
                    .minus(1)
                    .times(bound);
        }
        return KERNELS.lane().stack(layers);
    }

    private Draws draws() {
        return Draws.withReplacement(seed, DRAWS);
    }

    static Lanes number(double value) {
        return KERNELS.lane().constant(value);
    }

    private static void record(Course course, Lanes w) {
        Matrix outputs = Images.TEST.outputs(w);
        Matrix targets = Images.TEST.y();
        course.loss.add(new SquaredError().risk(outputs, targets).over(DIGITS).toDoubles()[0]);
        Lanes greatest = outputs.entries().greatestEvery(DIGITS).repeatEach(DIGITS);
        Lanes right = outputs.entries().equalTo(greatest).times(targets.entries());
        course.accuracy.add(right.sum().over(outputs.rows()).toDoubles()[0]);
    }
}
