package org.theoremcheck.theorems.dante;

import java.util.Collections;
import java.util.List;
import org.theoremcheck.engine.data.DataSet;
import org.theoremcheck.engine.data.ImageShape;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.data.Scaling;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.LeakyRelu;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.optimiser.Dante;
import org.theoremcheck.engine.optimiser.Sgd;
import org.theoremcheck.engine.optimiser.Sngd;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Evidence;

/**
 * The data sets of Table 4, features scaled to [0, 1] by the training file's ranges, and autoencoders d-32-d of leaky ReLUs whose codes a linear SVM
 * classifies. Steps have the least validation loss out of {1, 2, 3, 5}·10ᵏ on four seeds of their own.
 */
enum CodeSet {
    /** The first 5000 images, averaged to 14×14: 2000 to train, 500 to validate, 2500 to test. */
    MNIST(2000, 500, 8, 0.05, 0.05, 0.936, 0.9244) {
        @Override
        Data read() {
            DataSet first = RealData.MNIST_TRAIN.load().split(5000).get(0);
            DataSet images = new ImageShape(1, 28, 28).average(first, 14, 14);
            return Data.of(Scaling.fromRange(images.columns(), 0, 255).apply(images));
        }
    },
    IONOSPHERE(200, 50, 30, 0.03, 0.1, 0.9245, 0.9622) {
        @Override
        Data read() {
            return Data.of(scaled(RealData.IONOSPHERE.load(), RealData.IONOSPHERE.load()));
        }
    },
    SVMGUIDE4(250, 50, 30, 0.3, 0.05, 0.8765, 0.7037) {
        @Override
        Data read() {
            DataSet training = RealData.SVMGUIDE4_TRAIN.load();
            return new Data(scaled(training, training), List.of(scaled(training, RealData.SVMGUIDE4_TEST.load())));
        }
    },
    /** The first 2500 of the training file and the first 1000 of the test file. */
    USPS(2000, 500, 8, 0.02, 0.1, 0.9043, 0.8949) {
        @Override
        Data read() {
            DataSet training = RealData.USPS_TRAIN.load().split(2500).get(0);
            DataSet test = RealData.USPS_TEST.load().split(1000).get(0);
            Scaling scaling = Scaling.fromRange(training.columns(), -1, 1);
            return new Data(scaling.apply(training), List.of(scaling.apply(test)));
        }
    },
    VEHICLE(500, 100, 30, 0.1, 0.05, 0.7702, 0.7480) {
        @Override
        Data read() {
            return Data.of(scaled(RealData.VEHICLE.load(), RealData.VEHICLE.load()));
        }
    };

    private static final int HIDDEN = 32;
    private static final int MINIBATCH = 50;

    private final int training;
    private final int validation;
    private final int epochs;
    private final double sgd;
    private final double dante;
    private final double publishedDante;
    private final double publishedSgd;

    CodeSet(
            int training,
            int validation,
            int epochs,
            double sgd,
            double dante,
            double publishedDante,
            double publishedSgd) {
        this.training = training;
        this.validation = validation;
        this.epochs = epochs;
        this.sgd = sgd;
        this.dante = dante;
        this.publishedDante = publishedDante;
        this.publishedSgd = publishedSgd;
    }

    /**
     * Examples to train on and, where the set comes in two files, the test file.
     *
     * @param test none or one
     */
    record Data(DataSet training, List<DataSet> test) {
        static Data of(DataSet all) {
            return new Data(all, List.of());
        }
    }

    abstract Data read();

    /** Test accuracies of an SVM on codes of autoencoders trained by both methods. */
    record Accuracies(Lanes dante, Lanes sgd) {
        Lanes gain() {
            return dante.minus(sgd);
        }
    }

    /** @param factor on DANTE's step */
    Accuracies accuracies(Cohort cohort, double factor, Evidence evidence) {
        Data data = read();
        Rivals rivals = rivals(cohort, data);
        Course plain = rivals.together(new Sgd(rivals.number(sgd), MINIBATCH));
        var sngd = new Sngd(rivals.number(dante * factor), MINIBATCH);
        Course ours = rivals.inTurn(Collections.nCopies(2, sngd), 1, Dante.Order.OUTER_FIRST);
        plain.drawLosses(evidence, name(), "SGD");
        ours.drawLosses(evidence, name(), "DANTE");
        Matrix classes = stacked(cohort.kernels().lane(), data, DataSet::oneHot);
        var found = new Accuracies(
                new CodeSvm(rivals, classes, ours.end()).testAccuracy(),
                new CodeSvm(rivals, classes, plain.end()).testAccuracy());
        evidence.observe(
                "reconstruction error, DANTE/SGD, " + name(), ours.testLoss().over(plain.testLoss()));
        evidence.published("accuracy, DANTE, " + name(), publishedDante, found.dante());
        evidence.published("accuracy, SGD, " + name(), publishedSgd, found.sgd());
        return found;
    }

    Rivals rivals(Cohort cohort, Data data) {
        Matrix x = stacked(cohort.kernels().lane(), data, DataSet::features);
        LabelledParts parts = data.test().isEmpty()
                ? LabelledParts.of(x, x, cohort, training, validation)
                : LabelledParts.withTest(x, x, cohort, training, validation);
        var net = new Architecture(List.of(x.columns(), HIDDEN, x.columns()), Collections.nCopies(2, new LeakyRelu()));
        return Rivals.of(cohort, net, new SquaredError(), parts, MINIBATCH, epochs);
    }

    private interface Numbers {
        Matrix of(DataSet data, LaneArithmetic lane);
    }

    private static Matrix stacked(LaneArithmetic lane, Data data, Numbers numbers) {
        Matrix first = numbers.of(data.training(), lane);
        if (data.test().isEmpty()) {
            return first;
        }
        Matrix second = numbers.of(data.test().get(0), lane);
        return new Matrix(lane.stack(first.entries(), second.entries()), first.rows() + second.rows(), first.columns());
    }

    private static DataSet scaled(DataSet training, DataSet data) {
        return Scaling.minMax(Scaling.Part.FEATURES, training, 0, 1).apply(data);
    }
}
