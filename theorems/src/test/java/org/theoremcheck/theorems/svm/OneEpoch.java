package org.theoremcheck.theorems.svm;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.svm.Scores;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * One lane of a network on images after one epoch of each method: weights of the setting with the best validation accuracy.
 *
 * @param training of that network
 */
record OneEpoch(DigitTraining training) {
    private static final double[] SGD_STEPS = {0.1, 0.5, 1, 2, 3};
    private static final double[] SVM_STEPS = {0.3, 1};
    private static final double[] REGULARISERS = {0.1, 1, 10};

    /** Step 0.1, 0.5, 1, 2 or 3 on the averaged hinge. */
    Lanes sgd() {
        return best(SGD_STEPS, step -> training.sgdEnd(step, 1));
    }

    /** Δ = 0.3 or 1 with C = 0.1, 1 or 10, active outputs. */
    Lanes svm() {
        return best(
                REGULARISERS,
                c -> best(SVM_STEPS, step -> training.svmEnd(training.update(step, c, SvmUpdate.Fed.ACTIVE), 1)));
    }

    /** With step 1. */
    Lanes plainSgd() {
        return training.sgdEnd(1, 1);
    }

    /** Five updates with Δ = 0.1 and C = 1. */
    Lanes fiveSvmUpdates() {
        return training.svmUpdates(training.update(0.1, 1, SvmUpdate.Fed.ACTIVE), 5);
    }

    /** Accuracy on the test part. */
    double tested(Lanes w) {
        return accuracy(w, training.split().test());
    }

    /** The weights of best validation accuracy, the first of equals. */
    private Lanes best(double[] settings, DoubleFunction<Lanes> weights) {
        Lanes best = weights.apply(settings[0]);
        double most = validated(best);
        for (double setting : Arrays.copyOfRange(settings, 1, settings.length)) {
            Lanes other = weights.apply(setting);
            double accuracy = validated(other);
            if (accuracy > most) {
                most = accuracy;
                best = other;
            }
        }
        return best;
    }

    private double validated(Lanes w) {
        return accuracy(w, training.split().validation());
    }

    private double accuracy(Lanes w, Lanes images) {
        return Scores.of(training.f(), w, images).accuracy().toDoubles()[0];
    }
}
