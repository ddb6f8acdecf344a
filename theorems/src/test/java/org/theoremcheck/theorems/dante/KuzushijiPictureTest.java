package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.problem.SeedCohort;
import org.theoremcheck.generators.Seeds;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Kuzushiji-MNIST, leaky ReLUs, squared error: DANTE ends with a lower test loss than SGD.
 *
 * <p>Setting, scaled down: {@link ImageSet#KUZUSHIJI}, network 196-32-10, minibatches of 50, the weights of 10 epochs of SGD to move for both; steps chosen as
 * {@link Picture} says.
 * False in 15 of 16 seeds: 0.0433 against 0.0400 on average, and 75.0 against 76.3 % right.
 */
@Claim(
        id = "dante.fig2.kmnist",
        paper = Paper.DANTE,
        at = "Figure 2",
        section = "10 Experiments",
        says = "Kuzushiji-MNIST averaged to 14×14: DANTE ends with a lower test loss than SGD",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 16,
        nightly = true,
        data = RealData.KMNIST_TEST)
class KuzushijiPictureTest {
    @Check
    void danteEndsBelowSgd(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        conclude(seeds, evidence, Handicap.NONE);
    }

    @Mutant("a hundred times the step")
    void aHundredTimesTheStepEndsBelowSgd(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        conclude(seeds, evidence, Handicap.times(100));
    }

    private static void conclude(SeedCohort seeds, Evidence evidence, Handicap handicap) {
        new AgainstSgd(
                        picture -> ImageSet.KUZUSHIJI.rivals(seeds.cohort(), picture),
                        evidence,
                        handicap,
                        Picture.KUZUSHIJI)
                .requireLowerLoss();
    }
}
