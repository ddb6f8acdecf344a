package org.theoremcheck.theorems.svm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.theoremcheck.engine.svm.Scores;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.theorems.Evidence;

/**
 * How a training went; one row per epoch from 0.
 *
 * @param hinge mean over the training part and outputs
 * @param accuracy on the training part
 * @param validation accuracy on the validation part
 * @param best the weights of best validation accuracy, the first of equals
 * @param test accuracy of {@code best} on the test part, one row
 * @param validated images to validate
 * @param tested images to test
 */
record Course(Lanes hinge, Lanes accuracy, Lanes validation, Lanes best, Lanes test, int validated, int tested) {

    /** @param w all weights after 0, 1, … epochs */
    static Course of(DigitTraining training, List<Lanes> w) {
        DigitTraining.Split split = training.split();
        List<Lanes> hinges = new ArrayList<>();
        List<Lanes> accuracies = new ArrayList<>();
        List<Lanes> validations = new ArrayList<>();
        Lanes best = w.get(0);
        Lanes most = best.row(0).times(0).minus(1);
        for (Lanes now : w) {
            Scores scores = Scores.of(training.f(), now, split.training());
            hinges.add(scores.hinge());
            accuracies.add(scores.accuracy());
            Lanes validation = Scores.of(training.f(), now, split.validation()).accuracy();
            validations.add(validation);
            best = validation.above(most).choose(now, best);
            most = most.max(validation);
        }
        Lanes test = Scores.of(training.f(), best, split.test()).accuracy();
        return new Course(
                stacked(hinges),
                stacked(accuracies),
                stacked(validations),
                best,
                test,
                split.validation().rows(),
                split.test().rows());
    }

    private static Lanes stacked(List<Lanes> rows) {
        return rows.get(0).arithmetic().stack(rows.toArray(Lanes[]::new));
    }

    /** Of lanes that were trained one by one. @param lanes with equally many epochs */
    static Course beside(LaneArithmetic arithmetic, List<Course> lanes) {
        Function<Function<Course, Lanes>, Lanes> all =
                part -> OneByOne.beside(arithmetic, lanes.stream().map(part).toList());
        Course first = lanes.get(0);
        return new Course(
                all.apply(Course::hinge),
                all.apply(Course::accuracy),
                all.apply(Course::validation),
                all.apply(Course::best),
                all.apply(Course::test),
                first.validated,
                first.tested);
    }

    int epochs() {
        return hinge.rows() - 1;
    }

    /** Lane by lane the one of better validation accuracy after the last epoch, this one of equals. @param that with as many epochs */
    Course orBetter(Course that) {
        Lanes better = that.validation.row(epochs()).above(validation.row(epochs()));
        return new Course(
                better.choose(that.hinge, hinge),
                better.choose(that.accuracy, accuracy),
                better.choose(that.validation, validation),
                better.choose(that.best, best),
                better.choose(that.test, test),
                validated,
                tested);
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
