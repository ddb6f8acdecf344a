package org.theoremcheck.theorems.svm;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.theoremcheck.engine.data.DataSet;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.data.Scaling;
import org.theoremcheck.engine.network.ConvolutionalLayer;
import org.theoremcheck.engine.network.Hinge;
import org.theoremcheck.engine.optimiser.Dante;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Optimiser;
import org.theoremcheck.engine.optimiser.Passes;
import org.theoremcheck.engine.optimiser.PhaseVisitor;
import org.theoremcheck.engine.optimiser.Stateless;
import org.theoremcheck.engine.optimiser.SvmStep;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.optimiser.Visitor;
import org.theoremcheck.engine.oracle.LayeredRisk;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.svm.ConvolutionalOutputs;
import org.theoremcheck.engine.svm.OutputRisk;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.boxqp.RunningAscent;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.ProgressBar;

/**
 * One training of a convolution 5×5×8 with ReLU and 2×2 max-pooling and a dense layer of ten outputs on the first 3,000 images of MNIST, judged on the first 3,000
 * test images, pixels in [0, 1]: the random numbers of one lane, on the backend for large layers. Weights start uniform in ±1/√fan-in.
 *
 * @param seed one lane
 */
record MnistConvolution(Cohort seed) {
    static final Kernels KERNELS = Backends.forLargeLayers();
    static final int MINIBATCH = 20;

    private static final int IMAGES = 3_000;
    private static final int SIDE = 28;
    private static final int DIGITS = 10;
    private static final ConvolutionalLayer LAYER = new ConvolutionalLayer(SIDE, 5, 8);
    private static final int START = 0;
    private static final int DRAWS = 1;

    /** Images that are judged at once: their patches must fit into memory. */
    private static final int JUDGED = 500;

    /** Relative duality gap at which a minibatch's programme counts as solved. */
    private static final double GAP = 1e-3;

    private static final int SWEEPS = 100;

    /** Read at the first use, once. */
    private static final class Images {
        static final ConvolutionalOutputs TRAINING = of(RealData.MNIST_TRAIN);
        static final ConvolutionalOutputs TEST = of(RealData.MNIST_TEST);

        private Images() {}

        private static ConvolutionalOutputs of(RealData which) {
            DataSet first = which.load().split(IMAGES).get(0);
            DataSet images = Scaling.fromRange(SIDE * SIDE, 0, 255).apply(first);
            var oneHot = images.oneHot(KERNELS.lane());
            var labels = oneHot.with(oneHot.entries().times(2).minus(1));
            return new ConvolutionalOutputs(LAYER, images.features(KERNELS.lane()), labels);
        }
    }

    /** Minibatches of an epoch. */
    static int epoch() {
        return IMAGES / MINIBATCH;
    }

    /** Hinge averaged over outputs and minibatch, all weights by one method; test accuracy after {@code steps}. */
    double together(String name, Optimiser<Stateless> method, int steps) {
        var progress = new ProgressBar(name, steps);
        Lanes w = method.run(risk(), start(), number(steps), draws(), Stateless.NONE, visit -> progress.step())
                .end();
        return judged(progress, w);
    }

    /** DANTE: one alternation, dense layer first. @param steps per layer */
    double alternating(String name, Optimiser<Stateless> method, int steps) {
        var progress = new ProgressBar(name, 2 * steps);
        var dante = new Dante<Stateless>(
                List.of(method, method), number(steps), 1, number(0), Dante.Order.OUTER_FIRST, Dante.Carry.END);
        var layers = new LayeredRisk(risk(), List.of(0, LAYER.parameters(), Images.TRAINING.parameters()));
        PhaseVisitor counting = new PhaseVisitor() {
            @Override
            public Visitor steps(int alternation, int layer, Lanes w) {
                return visit -> progress.step();
            }

            @Override
            public void trained(int alternation, int layer, Lanes w) {}
        };
        return judged(progress, dante.run(layers, start(), draws(), counting).w());
    }

    /** Algorithm 2 without doubling. */
    double svm(String name, double stepSize, double regulariser, int steps) {
        var progress = new ProgressBar(name, steps);
        var update = SvmUpdate.plain(MINIBATCH, number(regulariser), number(stepSize))
                .feeding(SvmUpdate.Fed.ACTIVE)
                .solvedBy(new RunningAscent(KERNELS.boxqp(), GAP, SWEEPS));
        Consumer<SvmStep> counting = step -> progress.step();
        Lanes w = update.run(Images.TRAINING, Passes.reshuffled(seed, DRAWS, IMAGES), start(), steps, counting);
        return judged(progress, w);
    }

    private static OutputRisk risk() {
        double[] all = IntStream.range(0, IMAGES).asDoubleStream().toArray();
        return new OutputRisk(
                Images.TRAINING, new Hinge(Hinge.Over.AVERAGE), KERNELS.lane().of(all, all.length, 1));
    }

    private Draws draws() {
        return Passes.reshuffled(seed, DRAWS, IMAGES).draws(KERNELS.lane());
    }

    private Lanes start() {
        Lanes unit = seed.uniform(START, Images.TRAINING.parameters()).times(2).minus(1);
        int filters = LAYER.parameters();
        return KERNELS.lane()
                .stack(
                        unit.slice(0, filters).times(1 / Math.sqrt(25)),
                        unit.slice(filters, unit.rows()).times(1 / Math.sqrt(LAYER.outputs())));
    }

    static Lanes number(double value) {
        return KERNELS.lane().constant(value);
    }

    /** Share of test images whose greatest output is their digit. */
    private static double judged(ProgressBar progress, Lanes w) {
        double right = 0;
        for (int from = 0; from < IMAGES; from += JUDGED) {
            double[] numbers = new double[JUDGED];
            int first = from;
            Arrays.setAll(numbers, i -> first + i);
            Lanes index = KERNELS.lane().of(numbers, JUDGED, 1);
            Lanes outputs = Images.TEST.at(w, index).values();
            Lanes greatest = outputs.greatestEvery(DIGITS).repeatEach(DIGITS);
            Lanes own = Images.TEST.labels(index).above(0);
            right += outputs.equalTo(greatest).times(own).sum().toDoubles()[0];
        }
        progress.done(right / IMAGES);
        return right / IMAGES;
    }
}
