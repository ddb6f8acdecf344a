package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.engine.svm.BoundaryNoise;
import org.theoremcheck.engine.svm.Scores;
import org.theoremcheck.generators.DigitNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Table 2: networks trained by the SVM need much more adversarial noise, at least a tenth more in each of the four norms.
 *
 * <p>Setting as {@code svm.exp.table1}; the noise is that of repeated linearisation to the nearest boundary, overshoot 2 %, on the first
 * 12 test images of each lane, counted where both networks are right; the norms are those of the 8×8 noise matrix, means over images. False:
 * here the two need the same, within a few percent in every norm and either way. "Much" is part of the claim and decides it: whether the
 * SVM needs more at all is open, with 10 of 32 pairs for it in all four norms at once.
 */
@Claim(
        id = "svm.exp.table2",
        paper = Paper.SVM,
        at = "Table 2",
        section = "8 Experiments",
        says = "8×8 digits: the mean noise needed is at least a tenth greater for the SVM in all four norms",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 16)
class NoiseNeededTest {
    /** What counts as much: the least of the printed ratios, 8.11/7.29, is 1.11. */
    private static final double MUCH = 1.1;

    private static final int IMAGES = 12;
    private static final int LINEARISATIONS = 10;

    @Check
    void theSvmNeedsMoreNoise(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, false);
    }

    @Mutant("columns exchanged")
    void backPropagationNeedsMoreNoise(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, true);
    }

    private static void conclude(DigitNetCohort nets, Evidence evidence, boolean exchanged) {
        nets.hypotheses().forEach(evidence::given);
        DigitTraining training = DigitTraining.of(nets);
        Lanes images = training.split().test().slice(0, IMAGES);
        Lanes sgd =
                training.sgd(DigitTraining.SGD_STEP, DigitTraining.SGD_EPOCHS).best();
        Lanes svm = training.tuned(8).best();
        Lanes both = right(training, sgd, images).and(right(training, svm, images));
        NoiseSize ofSgd = size(training, sgd, images, both);
        NoiseSize ofSvm = size(training, svm, images, both);
        ofSgd.publish(evidence, "back-propagation", 5.12, 5.90, 7.29, 6.23);
        ofSvm.publish(evidence, "SVM", 7.32, 8.11, 8.11, 7.59);
        Lanes ratio = exchanged ? ofSvm.greatestRatioTo(ofSgd) : ofSgd.greatestRatioTo(ofSvm);
        evidence.observe("greatest ratio of the four", ratio);
        evidence.duel(ratio, ratio.times(0).plus(1 / MUCH));
    }

    private static Lanes right(DigitTraining training, Lanes w, Lanes images) {
        return Scores.of(training.f(), w, images).correct();
    }

    private static NoiseSize size(DigitTraining training, Lanes w, Lanes images, Lanes counted) {
        var noise = new BoundaryNoise(training.f().net(w), LINEARISATIONS);
        return NoiseSize.of(noise.of(training.f().inputs(images), training.f().labels(images)), counted);
    }
}
