package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.problem.SeedCohort;
import org.theoremcheck.generators.Seeds;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * On SVMGuide4 a linear SVM is over 17 points more accurate on the codes of an autoencoder trained by DANTE than on those of one trained by SGD.
 *
 * <p>Setting as {@code dante.tab4.every}.
 * False in each of 16 seeds: accuracies are 0.788 on average for both, and the gap is at most 8 points.
 */
@Claim(
        id = "dante.tab4.gap",
        paper = Paper.DANTE,
        at = "Table 4",
        section = "10 Experiments",
        says = "SVMGuide4: an SVM is over 17 points more accurate on codes that DANTE learnt than on those of SGD",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 16,
        nightly = true,
        data = {RealData.SVMGUIDE4_TRAIN, RealData.SVMGUIDE4_TEST})
class CodeGapTest {
    @Check
    void theGapExceedsSeventeenPoints(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        conclude(seeds, evidence, 1);
    }

    @Mutant("a hundredth of the step")
    void theGapExceedsSeventeenPointsWithAHundredthOfTheStep(
            @ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        conclude(seeds, evidence, 0.01);
    }

    private static void conclude(SeedCohort seeds, Evidence evidence, double factor) {
        Lanes gap =
                CodeSet.SVMGUIDE4.accuracies(seeds.cohort(), factor, evidence).gain();
        evidence.published("gap", 0.1728, gap);
        evidence.duel(gap.arithmetic().constant(0.17), gap);
    }
}
