package org.theoremcheck.theorems.svm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.theoremcheck.engine.network.Hinge;
import org.theoremcheck.engine.optimiser.Passes;
import org.theoremcheck.engine.optimiser.Sgd;
import org.theoremcheck.engine.optimiser.Stateless;
import org.theoremcheck.engine.optimiser.SvmMemory;
import org.theoremcheck.engine.optimiser.SvmStep;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.optimiser.Visitor;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.engine.svm.HiddenLayerOutputs;
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
 */
record DigitTraining(Kernels kernels, HiddenLayerOutputs f, Lanes start, Split split, Passes places) {
    static final int MINIBATCH = 20;

    /** Back-propagation's step of best validation accuracy after this many epochs. */
    static final double SGD_STEP = 2;

    static final int SGD_EPOCHS = 30;

    /** Relative duality gap at which a minibatch's programme counts as solved: √(2Γ) then is a few hundredths of ‖δw‖. */
    private static final double GAP = 1e-3;

    private static final int SWEEPS = 100;

    /** Numbers of the images of each part, one row per image. */
    record Split(Lanes training, Lanes validation, Lanes test) {}

    /** 1000 digits to train, 400 to validate, 397 to test. */
    static DigitTraining of(DigitNetCohort nets) {
        return of(nets, nets.model(), 1000, 400);
    }

    /** 3000 digits of MNIST to train, 1000 to validate, 1000 to test. */
    static DigitTraining ofMnist(DigitNetCohort nets) {
        return of(nets, nets.model(), 3000, 1000);
    }

    /** The first digits of each lane's order to train, the next to validate, the rest to test. @param f digits, perhaps with other labels */
    static DigitTraining of(DigitNetCohort nets, HiddenLayerOutputs f, int training, int validation) {
        Lanes start = nets.start();
        int m = f.examples();
        Lanes order = Passes.reshuffled(nets.cohort(), 0, m).next(start.row(0).times(0), m);
        int test = training + validation;
        var split = new Split(order.slice(0, training), order.slice(training, test), order.slice(test, m));
        Passes places = Passes.reshuffled(nets.cohort(), 1, training);
        return new DigitTraining(nets.cohort().kernels(), f, start, split, places);
    }

    int stepsPerEpoch() {
        return split.training().rows() / MINIBATCH;
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

    /** Algorithm 2 with the step and C of best validation accuracy. */
    Course tuned(int epochs) {
        return svm(update(1, 0.1, SvmUpdate.Fed.ACTIVE), epochs);
    }

    /** Algorithm 2 without doubling. */
    SvmUpdate update(double stepSize, double regulariser, SvmUpdate.Fed fed) {
        return SvmUpdate.plain(MINIBATCH, one().times(regulariser), one().times(stepSize))
                .feeding(fed)
                .solvedBy(new RunningAscent(kernels.boxqp(), GAP, SWEEPS));
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
