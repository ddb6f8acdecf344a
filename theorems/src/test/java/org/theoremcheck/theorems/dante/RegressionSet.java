package org.theoremcheck.theorems.dante;

import java.util.List;
import java.util.stream.IntStream;
import org.theoremcheck.engine.data.DataSet;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.data.Scaling;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.LeakyRelu;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.optimiser.Dante;
import org.theoremcheck.engine.optimiser.Sgd;
import org.theoremcheck.engine.optimiser.Sngd;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * The data sets of Table 3, features and target scaled to [0, 1], of Forest Fires ln(1 + area), which has 247 zeros; networks d-16-1, leaky ReLUs under a
 * linear output. Steps have the least validation loss out of {1, 2, 3, 5}·10ᵏ on four seeds of their own.
 */
enum RegressionSet {
    AIRFOIL(RealData.AIRFOIL, 1000, 200, 1, 0.05, 0.066852, 0.069338),
    FOREST_FIRES(RealData.FOREST_FIRES, 350, 50, 0.5, 0.01, 0.024988, 0.029008),
    POWER_PLANT(RealData.POWER_PLANT, 6000, 1500, 0.3, 0.02, 0.000283, 0.0003009);

    private static final int HIDDEN = 16;
    private static final int MINIBATCH = 50;
    private static final int EPOCHS = 20;

    private final RealData source;
    private final int training;
    private final int validation;
    private final double sgd;
    private final double dante;
    private final double publishedDante;
    private final double publishedSgd;

    RegressionSet(
            RealData source,
            int training,
            int validation,
            double sgd,
            double dante,
            double publishedDante,
            double publishedSgd) {
        this.source = source;
        this.training = training;
        this.validation = validation;
        this.sgd = sgd;
        this.dante = dante;
        this.publishedDante = publishedDante;
        this.publishedSgd = publishedSgd;
    }

    /** DANTE's final test error over that of SGD. */
    Lanes ratio(Cohort cohort, Handicap handicap, Evidence evidence) {
        Rivals rivals = rivals(cohort);
        Course plain = rivals.together(new Sgd(rivals.number(sgd), MINIBATCH));
        var sngd = IntStream.of(0, 1)
                .mapToObj(layer -> new Sngd(rivals.number(dante * handicap.of(layer)), MINIBATCH))
                .toList();
        Course ours = rivals.inTurn(sngd, 1, Dante.Order.OUTER_FIRST);
        plain.drawLosses(evidence, name(), "SGD");
        ours.drawLosses(evidence, name(), "DANTE");
        evidence.published("test error, DANTE, " + name(), publishedDante, ours.testLoss());
        evidence.published("test error, SGD, " + name(), publishedSgd, plain.testLoss());
        return ours.testLoss().over(plain.testLoss());
    }

    Rivals rivals(Cohort cohort) {
        DataSet all = scaled(Scaling.Part.TARGETS, scaled(Scaling.Part.FEATURES, read()));
        var lane = cohort.kernels().lane();
        var parts = LabelledParts.of(all.features(lane), all.targets(lane), cohort, training, validation);
        var net = new Architecture(List.of(all.columns(), HIDDEN, 1), List.of(new LeakyRelu(), new Identity()));
        return Rivals.of(cohort, net, new SquaredError(), parts, MINIBATCH, EPOCHS);
    }

    private DataSet read() {
        DataSet raw = source.load();
        return this == FOREST_FIRES ? raw.mapTargets("ln(1 + area)", StrictMath::log1p) : raw;
    }

    private static DataSet scaled(Scaling.Part part, DataSet data) {
        return Scaling.minMax(part, data, 0, 1).apply(data);
    }
}
