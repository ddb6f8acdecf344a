package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.generators.DigitNets;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * With steps tuned for both methods, Algorithm 2 still reaches the plateau in a thirtieth of the epochs.
 *
 * <p>Setting as {@code svm.exp.epochs}, with the steps of best validation accuracy: 2 for back-propagation (of 0.1, 0.5, 1, 2, 3) and Δ = 1, C = 0.1 for
 * the SVM (of Δ ∈ {0.1, 0.3, 1}, C ∈ {0.1, 1, 10}, active or all outputs). False: most
 * of the speed-up was the step. Back-propagation now takes 3 to 6 epochs, the SVM 2 or 3, a ratio of 2.
 */
@Claim(
        id = "svm.exp.epochs.tuned",
        paper = Paper.SVM,
        at = "Figures 1 and 2, Section 4.3",
        section = "8 Experiments",
        says = "8×8 digits, each method tuned: the plateau in a thirtieth of the epochs",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 16)
class TunedEpochsTest {
    @Check
    void aThirtiethOfTheEpochs(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, 30);
    }

    @Mutant("a sixtieth of the epochs")
    void aSixtiethOfTheEpochs(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, 60);
    }

    private static void conclude(DigitNetCohort nets, Evidence evidence, double factor) {
        nets.hypotheses().forEach(evidence::given);
        DigitTraining training = DigitTraining.of(nets);
        Course sgd = training.tunedSgd(DigitTraining.SGD_EPOCHS);
        new EpochsToPlateau(sgd, training.tunedSvm(4)).conclude(evidence, factor, 0.95);
    }
}
