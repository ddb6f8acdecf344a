package org.theoremcheck.theorems.svm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.theoremcheck.engine.svm.Scores;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.theorems.Evidence;

/**
 * How a training went; one row per epoch from 0.
 *
 * @param training what was trained
 * @param w all weights after 0, 1, … epochs
 * @param hinge mean over the training part and outputs
 * @param accuracy on the training part
 * @param validation accuracy on the validation part
 */
record Course(DigitTraining training, List<Lanes> w, Lanes hinge, Lanes accuracy, Lanes validation) {

    static Course of(DigitTraining training, List<Lanes> w) {
        List<Lanes> hinges = new ArrayList<>();
        List<Lanes> accuracies = new ArrayList<>();
        List<Lanes> validations = new ArrayList<>();
        for (Lanes now : w) {
            Scores scores = Scores.of(training.f(), now, training.split().training());
            hinges.add(scores.hinge());
            accuracies.add(scores.accuracy());
            validations.add(
                    Scores.of(training.f(), now, training.split().validation()).accuracy());
        }
        return new Course(training, w, stacked(hinges), stacked(accuracies), stacked(validations));
    }

    private static Lanes stacked(List<Lanes> rows) {
        return rows.get(0).arithmetic().stack(rows.toArray(Lanes[]::new));
    }

    int epochs() {
        return w.size() - 1;
    }

    /** Test accuracy of {@link #best}. */
    Lanes testAccuracy() {
        return Scores.of(training.f(), best(), training.split().test()).accuracy();
    }

    /** The weights of best validation accuracy, the first of equals. */
    Lanes best() {
        Lanes best = w.get(0);
        Lanes most = validation.row(0);
        for (int e = 1; e <= epochs(); e++) {
            Lanes better = validation.row(e).above(most);
            best = better.choose(w.get(e), best);
            most = most.max(validation.row(e));
        }
        return best;
    }

    /** Draws the curves of training and validation. */
    void draw(Evidence evidence, String method) {
        double[] x = IntStream.rangeClosed(0, epochs()).asDoubleStream().toArray();
        evidence.curve(new Figure("training hinge", "epochs", "mean over outputs"), method, x, hinge);
        evidence.curve(new Figure("training accuracy", "epochs", "share"), method, x, accuracy);
        evidence.curve(new Figure("validation accuracy", "epochs", "share"), method, x, validation);
    }

    /** The first epoch whose row of the mask holds; one more than there are epochs where none does. @param reached one row per epoch from 0 */
    static Lanes firstEpoch(Lanes reached) {
        Lanes waiting = reached.row(0).times(0).plus(1);
        Lanes epochs = waiting.times(0);
        for (int e = 0; e < reached.rows(); e++) {
            waiting = waiting.and(reached.row(e).not());
            epochs = epochs.plus(waiting);
        }
        return epochs;
    }
}
