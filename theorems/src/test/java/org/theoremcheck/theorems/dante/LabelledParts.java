package org.theoremcheck.theorems.dante;

import java.util.stream.IntStream;
import org.theoremcheck.engine.data.DataSet;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.data.Scaling;
import org.theoremcheck.engine.optimiser.Passes;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Examples with targets, and which of them each lane trains on: an order of its own, cut into three.
 *
 * @param x inputs, m×d, shared by all lanes
 * @param y targets, m×o, shared by all lanes
 * @param training numbers of examples, one row per example
 * @param validation likewise, of others
 * @param test likewise, of all that are left
 */
record LabelledParts(Matrix x, Matrix y, Lanes training, Lanes validation, Lanes test) {
    /** The stream of the order. */
    private static final int ORDER = 0;

    /** Read at the first use, once. */
    private static final class Digits {
        static final DataSet ALL = Scaling.fromRange(64, 0, 16).apply(RealData.DIGITS.load());

        private Digits() {}
    }

    /** The 1797 digits of 8×8 pixels in [0, 1], one-hot: 1000 to train, 400 to validate, 397 to test. */
    static LabelledParts digits(Cohort cohort) {
        var lane = cohort.kernels().lane();
        return of(Digits.ALL.features(lane), Digits.ALL.oneHot(lane), cohort, 1000, 400);
    }

    /** The first of each lane's order to train, the next to validate, the rest to test. */
    static LabelledParts of(Matrix x, Matrix y, Cohort cohort, int training, int validation) {
        int m = x.rows();
        Lanes nothing = cohort.kernels().lane().constant(0).broadcast(1, cohort.lanes());
        Lanes order = Passes.reshuffled(cohort, ORDER, m).next(nothing, m);
        int test = training + validation;
        return new LabelledParts(x, y, order.slice(0, training), order.slice(training, test), order.slice(test, m));
    }

    /** The first rows, in an order of each lane's own, to train and to validate, all later ones to test. */
    static LabelledParts withTest(Matrix x, Matrix y, Cohort cohort, int training, int validation) {
        int test = training + validation;
        Lanes nothing = cohort.kernels().lane().constant(0).broadcast(1, cohort.lanes());
        Lanes order = Passes.reshuffled(cohort, ORDER, test).next(nothing, test);
        double[] rest = IntStream.range(test, x.rows()).asDoubleStream().toArray();
        Lanes tested = cohort.kernels().lane().of(rest, rest.length, 1);
        return new LabelledParts(x, y, order.slice(0, training), order.slice(training, test), tested);
    }

    /** The same with the inputs as targets. */
    LabelledParts reconstructing() {
        return new LabelledParts(x, x, training, validation, test);
    }
}
