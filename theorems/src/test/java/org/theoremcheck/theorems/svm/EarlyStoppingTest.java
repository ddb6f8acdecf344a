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
 * The validation accuracy of the SVM rises and then stays, so that no early stopping is needed; that of back-propagation does
 * not.
 *
 * <p>Setting as {@code svm.exp.table1}, 8 and 30 epochs, best − last validation accuracy. Reading: an accuracy does not stay where that exceeds two standard errors
 * √(p(1 − p)/n) of n = 400 images, p the best; the paper gives no measure, and its plain words, without any tolerance, are {@code svm.exp.fig3-right.exact}. False: that of
 * back-propagation stays as well ({@code svm.exp.fig3-right.amended}).
 */
@Claim(
        id = "svm.exp.fig3-right",
        paper = Paper.SVM,
        at = "Figure 3, right",
        section = "8 Experiments",
        says = "8×8 digits: the validation accuracy of the SVM stays, that of back-propagation falls again",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 16)
class EarlyStoppingTest {
    @Check
    void onlyTheSvmStays(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, 1, DigitTraining.SVM_EPOCHS);
    }

    @Mutant("label signs flipped")
    void evenAgainstTheLabels(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, -1, 1);
    }

    private static void conclude(DigitNetCohort nets, Evidence evidence, int sign, int epochs) {
        nets.hypotheses().forEach(evidence::given);
        Stopping.of(DigitTraining.of(nets), sign, epochs).observed(evidence).concludeOnlyTheSvmStays(evidence);
    }
}
