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
 * On the 8×8 digits it is back-propagation whose networks need more adversarial noise, in the Frobenius norm: in 50 of 64 pairs.
 *
 * <p>Setting as {@code svm.exp.table2.higher}.
 */
@Claim(
        id = "svm.exp.table2.amended",
        paper = Paper.SVM,
        at = "Table 2 (amended)",
        section = "8 Experiments",
        says = "8×8 digits: the mean noise needed is less for the SVM in the Frobenius norm",
        kind = Kind.TREND,
        instances = 64,
        nightly = true)
class LessFrobeniusNoiseTest {
    private static final int IMAGES = 100;

    @Check
    void theSvmNeedsLessNoise(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, 1);
    }

    @Mutant("a third less")
    void aThirdLess(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, 1.5);
    }

    private static void conclude(DigitNetCohort nets, Evidence evidence, double factor) {
        NoiseNeeded.ofDigits(nets, IMAGES, DigitTraining.SVM_EPOCHS, evidence)
                .exchanged()
                .concludeInFrobeniusNorm(evidence, factor);
    }
}
