package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
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
 * Leaky ReLUs, squared error: summed over networks, DANTE ends with a lower test loss than SGD.
 *
 * <p>Setting, scaled down: 8×8 digits, 1000 to train, 400 to validate, 397 to test in an order of each seed's own, minibatches of 50, the weights of
 * 15 epochs of SGD to move for both; steps chosen as {@link Picture} says: networks 64-16-10, 64-32-10
 * and 64-48-32-10.
 * False in 51 of 64 seeds: on average DANTE ends at 0.0176, 0.0132 and 0.0163, SGD at 0.0162, 0.0112 and 0.0119. Which of them ends with the higher test
 * accuracy 64 seeds do not decide.
 */
@Claim(
        id = "dante.fig2",
        paper = Paper.DANTE,
        at = "Figure 2",
        section = "10 Experiments",
        says = "8×8 digits, leaky ReLU, squared error: DANTE ends with a lower test loss than SGD",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 64,
        nightly = true)
class LeakyPicturesTest {
    @Check
    void danteEndsBelowSgd(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        new AgainstSgd(seeds, evidence, Handicap.NONE, Picture.LEAKY_16, Picture.LEAKY_32, Picture.LEAKY_48_32)
                .requireLowerLoss();
    }

    @Mutant("a hundred times the step")
    void aHundredTimesTheStepEndsBelowSgd(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        new AgainstSgd(seeds, evidence, Handicap.times(100), Picture.LEAKY_16).requireLowerLoss();
    }
}
