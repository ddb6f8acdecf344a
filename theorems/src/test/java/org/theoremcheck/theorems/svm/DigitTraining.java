package org.theoremcheck.theorems.svm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.theoremcheck.engine.network.Hinge;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Passes;
import org.theoremcheck.engine.optimiser.Sgd;
import org.theoremcheck.engine.optimiser.SvmStep;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.engine.svm.HiddenLayerOutputs;
import org.theoremcheck.engine.svm.OutputOracle;
import org.theoremcheck.engine.svm.OutputRisk;
import org.theoremcheck.engine.svm.Scores;
import org.theoremcheck.kernels.boxqp.BoxQp;
import org.theoremcheck.kernels.boxqp.CoordinateAscent;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Training on the 8×8 digits, split 1000/400/397 at random in each lane; minibatches of 20 in a new order each epoch, the same for
 * every method.
 *
 * @param f the network on all digits
 * @param start its first weights
 * @param order all digits, in the lane's own order
 * @param passes places in the training part, epoch after epoch
 */
record DigitTraining(HiddenLayerOutputs f, Lanes start, Lanes order, Passes passes) {
    static final int TRAINING = 1000;
    static final int VALIDATION = 400;
    static final int MINIBATCH = 20;
    static final int STEPS_PER_EPOCH = TRAINING / MINIBATCH;

    static DigitTraining of(DigitNetCohort nets) {
        HiddenLayerOutputs f = nets.model();
        Lanes zero = nets.start().row(0).times(0);
        Lanes order = Passes.reshuffled(nets.cohort(), 0, f.examples()).next(zero, f.examples());
        Passes places = Passes.reshuffled(nets.cohort(), 1, TRAINING);
        return new DigitTraining(f, nets.start(), order, places.of(order.slice(0, TRAINING)));
    }

    Lanes training() {
        return order.slice(0, TRAINING);
    }

    Lanes validation() {
        return order.slice(TRAINING, TRAINING + VALIDATION);
    }

    Lanes test() {
        return order.slice(TRAINING + VALIDATION, order.rows());
    }

    /** Dual to a relative gap of 10⁻³, which moves δw by less than the minibatch's noise. */
    static BoxQp solver() {
        return new CoordinateAscent(1e-3, 30);
    }

    /** The weights after 0, 1, … epochs of back-propagation on the averaged hinge. */
    Course sgd(double step, int epochs) {
        var risk = new OutputRisk(f, new Hinge(Hinge.Over.AVERAGE), training());
        Draws draws = Passes.cyclic(TRAINING).draws(start.arithmetic());
        List<Lanes> w = new ArrayList<>(List.of(start));
        return new Course(this, w);
    }

    /** The weights after 0, 1, … epochs of SVM updates. */
    Course svm(SvmUpdate update, int epochs, Consumer<SvmStep> visitor) {
        List<Lanes> w = new ArrayList<>(List.of(start));
        var memory = update.begin(start);
        Lanes now = start;
        for (int t = 1; t <= epochs * STEPS_PER_EPOCH; t++) {
            SvmStep step = update.step(f, passes, now, memory);
            visitor.accept(step);
            now = step.next();
            memory = step.memory();
            if (t % STEPS_PER_EPOCH == 0) {
                w.add(now);
            }
        }
        return new Course(this, w);
    }
}
