package org.theoremcheck.theorems.svm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.theoremcheck.engine.network.Hinge;
import org.theoremcheck.engine.optimiser.Passes;
import org.theoremcheck.engine.optimiser.Sgd;
import org.theoremcheck.engine.optimiser.Stateless;
import org.theoremcheck.engine.optimiser.SvmMemory;
import org.theoremcheck.engine.optimiser.SvmStep;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.optimiser.Visitor;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.engine.svm.OutputOracle;
import org.theoremcheck.engine.svm.OutputRisk;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.boxqp.RunningAscent;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Training on labelled images: parts of them in an order of each lane's own, and minibatches in a new order each epoch, the same for
 * both methods.
 *
 * @param kernels where duals are solved
 * @param f the network on all images
 * @param start its first weights
 * @param split numbers of the images for training, validation and test
 * @param places in the training part, epoch after epoch
 * @param tuned the steps of best validation accuracy
 */
record DigitTraining(Kernels kernels, OutputOracle f, Lanes start, Split split, Passes places, Steps tuned) {
    static final int MINIBATCH = 20;

    static final int SGD_EPOCHS = 30;
    static final int SVM_EPOCHS = 8;

    /** Relative duality gap at which a minibatch's programme counts as solved: √(2Γ) then is a few hundredths of ‖δw‖. */
    private static final double GAP = 1e-3;

    private static final int SWEEPS = 100;

    /** Numbers of the images of each part, one row per image. */
    record Split(Lanes training, Lanes validation, Lanes test) {}

    /** 1000 digits to train, 400 to validate, 397 to test. */
    static DigitTraining of(DigitNetCohort nets) {
        return of(nets, nets.model(), 1000, 400);
    }

    /** The same from a cohort that is one of {@link DigitNetCohort}. */
    static DigitTraining ofDigits(Cohort cohort) {
        return of(new DigitNetCohort(cohort));
    }

    /** The first digits of each lane's order to train, the next to validate, the rest to test. @param f digits, perhaps with other labels */
    static DigitTraining of(DigitNetCohort nets, OutputOracle f, int training, int validation) {
        int m = f.examples();
        Lanes order = order(nets.cohort(), nets.start(), m);
        int test = training + validation;
        var split = new Split(order.slice(0, training), order.slice(training, test), order.slice(test, m));
        return of(nets.cohort(), f, nets.start(), split, Steps.DIGITS);
    }

    /** 4000 digits that MNIST trains on to train, 1000 to validate, 5000 that it tests on to test. */
    static DigitTraining ofMnist(DigitNetCohort nets) {
        return ofFiles(nets.cohort(), nets.model(), nets.start(), DigitNetCohort.MNIST_IMAGES, Steps.MNIST_AVERAGED);
    }

    /**
     * A fifth of the images that a data set trains on to validate, the others to train, all that it tests on to test.
     *
     * @param f the images of both files, one after the other
     * @param pool of the images, those that the data set trains on
     */
    static DigitTraining ofFiles(Cohort cohort, OutputOracle f, Lanes start, int pool, Steps tuned) {
        Lanes order = order(cohort, start, pool);
        int training = pool * 4 / 5;
        double[] test = IntStream.range(pool, f.examples()).asDoubleStream().toArray();
        var split = new Split(
                order.slice(0, training),
                order.slice(training, pool),
                start.arithmetic().of(test, test.length, 1));
        return of(cohort, f, start, split, tuned);
    }

    private static Lanes order(Cohort cohort, Lanes start, int m) {
        return Passes.reshuffled(cohort, 0, m).next(start.row(0).times(0), m);
    }

    private static DigitTraining of(Cohort cohort, OutputOracle f, Lanes start, Split split, Steps tuned) {
        Passes places = Passes.reshuffled(cohort, 1, split.training().rows());
        return new DigitTraining(cohort.kernels(), f, start, split, places, tuned);
    }

    /** The same with other steps. */
    DigitTraining with(Steps steps) {
        return new DigitTraining(kernels, f, start, split, places, steps);
    }

    int stepsPerEpoch() {
        return split.training().rows() / MINIBATCH;
    }

    /** Back-propagation with the step of best validation accuracy. */
    Course tunedSgd(int epochs) {
        return sgd(tuned.sgd(), epochs);
    }

    /** Back-propagation on the averaged hinge of minibatches. */
    Course sgd(double stepSize, int epochs) {
        return sgd(stepSize, epochs, Visitor.none());
    }

    /** @param visitor sees every update */
    Course sgd(double stepSize, int epochs, Visitor visitor) {
        List<Lanes> w = new ArrayList<>();
        Lanes end = descend(stepSize, epochs, visit -> {
            visitor.visit(visit);
            if ((visit.t() - 1) % stepsPerEpoch() == 0) {
                w.add(visit.w());
            }
        });
        w.add(end);
        return Course.of(this, w);
    }

    /** The last weights alone. */
    Lanes sgdEnd(double stepSize, int epochs) {
        return descend(stepSize, epochs, Visitor.none());
    }

    private Lanes descend(double stepSize, int epochs, Visitor visitor) {
        var risk = new OutputRisk(f, new Hinge(Hinge.Over.AVERAGE), split.training());
        var sgd = new Sgd(one().times(stepSize), MINIBATCH);
        Lanes steps = one().times((double) epochs * stepsPerEpoch());
        return sgd.run(risk, start, steps, places.draws(start.arithmetic()), Stateless.NONE, visitor)
                .end();
    }

    /** Algorithm 2 with the step, C and outputs of best validation accuracy. */
    Course tunedSvm(int epochs) {
        return svm(tunedUpdate(1), epochs);
    }

    /** @param sign −1 goes against the labels */
    SvmUpdate tunedUpdate(int sign) {
        return update(sign * tuned.svm(), tuned.regulariser(), tuned.fed());
    }

    /** Algorithm 2 without doubling. */
    SvmUpdate update(double stepSize, double regulariser, SvmUpdate.Fed fed) {
        return SvmUpdate.plain(kernels, MINIBATCH, one().times(regulariser), one().times(stepSize))
                .feeding(fed)
                .solvedBy(new RunningAscent(kernels.boxqp(), GAP, SWEEPS));
    }

    /** The last weights alone. */
    Lanes svmEnd(SvmUpdate update, int epochs) {
        return svmUpdates(update, epochs * stepsPerEpoch());
    }

    /** Likewise after so many updates. */
    Lanes svmUpdates(SvmUpdate update, int updates) {
        return update.run(f, places.of(split.training()), start, updates, step -> {});
    }

    Course svm(SvmUpdate update, int epochs) {
        return svm(update, epochs, step -> {});
    }

    /** @param visitor sees every update */
    Course svm(SvmUpdate update, int epochs, Consumer<SvmStep> visitor) {
        List<Lanes> w = new ArrayList<>(List.of(start));
        Passes examples = places.of(split.training());
        SvmMemory memory = update.begin(start);
        Lanes now = start;
        for (int t = 1; t <= epochs * stepsPerEpoch(); t++) {
            SvmStep step = update.step(f, examples, now, memory);
            visitor.accept(step);
            now = step.next();
            memory = step.memory();
            if (t % stepsPerEpoch() == 0) {
                w.add(now);
            }
        }
        return Course.of(this, w);
    }

    private Lanes one() {
        return start.arithmetic().constant(1);
    }
}
