package org.theoremcheck.theorems.svm;

import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.theorems.Evidence;

/**
 * Back-propagation against Algorithm 2 with doubling and all outputs, both with step 0.1, from the same weights.
 *
 * @param plain Algorithm 2 without doubling
 */
record DoublingEpochs(DigitNetCohort nets, Course sgd, Course plain, DoublingCourse doubling) {
    private static final double STEP = 0.1;
    private static final double REGULARISER = 1;
    private static final int SGD_EPOCHS = 60;

    /** @param epochs of Algorithm 2 */
    static DoublingEpochs of(DigitNetCohort nets, int epochs) {
        DigitTraining training = DigitTraining.of(nets);
        return new DoublingEpochs(
                nets,
                training.sgd(STEP, SGD_EPOCHS),
                training.svm(training.update(STEP, REGULARISER, SvmUpdate.Fed.ALL), epochs),
                DoublingCourse.ofDigits(nets, STEP, REGULARISER, epochs));
    }

    /** A thirtieth of the epochs to a training accuracy of 0.95. */
    void conclude(Evidence evidence) {
        nets.hypotheses().forEach(evidence::given);
        doubling.observe(evidence);
        plain.draw(evidence, "SVM without doubling");
        evidence.observe(
                "last training accuracy, without − with doubling",
                plain.accuracy()
                        .row(plain.epochs())
                        .minus(doubling.course().accuracy().row(plain.epochs())));
        new EpochsToPlateau(sgd, doubling.course()).conclude(evidence, 30, 0.95);
    }
}
