package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.generators.DigitNets;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * What is left of the speed-up on the 8×8 digits: the SVM reaches a training accuracy of 0.95 in fewer epochs than back-propagation, each
 * method with its tuned step.
 *
 * <p>Setting as {@code svm.exp.epochs.tuned}. An epoch of the SVM solves 50 programmes of up to 200 constraints, so that in
 * time it is the slower one.
 */
@Claim(
        id = "svm.exp.epochs.amended",
        paper = Paper.SVM,
        at = "Figures 1 and 2, Section 4.3 (amended)",
        section = "8 Experiments",
        says = "8×8 digits, each method tuned: the plateau in fewer epochs",
        kind = Kind.TREND,
        instances = 16)
class FewerEpochsTest {
    @Check
    void fewerEpochs(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        DigitTraining training = training(nets, evidence);
        conclude(training, evidence, training.tunedSvm(4));
    }

    @Mutant("label signs flipped")
    void stepsAgainstTheLabels(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        DigitTraining training = training(nets, evidence);
        conclude(training, evidence, training.svm(training.tunedUpdate(-1), 1));
    }

    private static DigitTraining training(DigitNetCohort nets, Evidence evidence) {
        nets.hypotheses().forEach(evidence::given);
        return DigitTraining.of(nets);
    }

    private static void conclude(DigitTraining training, Evidence evidence, Course svm) {
        new EpochsToPlateau(training.tunedSgd(12), svm).conclude(evidence, 1.25, 0.95);
    }
}
