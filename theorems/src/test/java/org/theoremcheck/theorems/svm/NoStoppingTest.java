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
 * On the 8×8 digits neither method needs early stopping: best − last validation accuracy is at most two standard errors for both.
 *
 * <p>Setting as {@code svm.exp.fig3-right}.
 */
@Claim(
        id = "svm.exp.fig3-right.amended",
        paper = Paper.SVM,
        at = "Figure 3, right (amended)",
        section = "8 Experiments",
        says = "8×8 digits: the validation accuracy of either method stays",
        kind = Kind.TREND,
        instances = 16)
class NoStoppingTest {
    @Check
    void bothStay(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, 1, DigitTraining.SVM_EPOCHS);
    }

    @Mutant("label signs flipped")
    void evenAgainstTheLabels(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, -1, 1);
    }

    private static void conclude(DigitNetCohort nets, Evidence evidence, int sign, int epochs) {
        nets.hypotheses().forEach(evidence::given);
        Stopping.of(DigitTraining.of(nets), sign, epochs).observed(evidence).concludeBothStay(evidence);
    }
}
