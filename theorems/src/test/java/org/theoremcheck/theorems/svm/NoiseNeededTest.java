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
 * Table 2: networks trained by the SVM need much more adversarial noise, in each of four norms.
 *
 * <p>Setting as {@code svm.exp.table1}; noise as {@link NoiseNeeded} has it, on the first 12 test images of each lane. The table's words are "much higher"; how much is read off the
 * table itself, as the least of its ratios, 8.11/7.29 = 1.11. Whether the noise is higher at all is {@code svm.exp.table2.higher}. Whether the noise is higher at all is {@code svm.exp.table2.higher}. False: here the two need the same, within a few
 * percent in every norm.
 */
@Claim(
        id = "svm.exp.table2",
        paper = Paper.SVM,
        at = "Table 2",
        section = "8 Experiments",
        says =
                "8×8 digits: the mean noise needed is greater for the SVM by the least printed ratio, 1.11, in all four norms",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 16)
class NoiseNeededTest {
    private static final int IMAGES = 12;

    @Check
    void theSvmNeedsMuchMoreNoise(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        needed(nets, evidence).concludeInAllNorms(evidence, NoiseNeeded.PRINTED);
    }

    @Mutant("columns exchanged")
    void backPropagationNeedsMuchMoreNoise(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        needed(nets, evidence).exchanged().concludeInAllNorms(evidence, NoiseNeeded.PRINTED);
    }

    private static NoiseNeeded needed(DigitNetCohort nets, Evidence evidence) {
        return NoiseNeeded.ofDigits(nets, IMAGES, DigitTraining.SVM_EPOCHS, evidence);
    }
}
