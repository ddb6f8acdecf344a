package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.SeedCohort;
import org.theoremcheck.generators.Seeds;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * DANTE ends with a lower test loss than SGD + AltMin, which trains one layer after the other by steps that are not normalised.
 *
 * <p>Setting, scaled down: 8×8 digits, 1000 to train, 400 to validate, 397 to test in an order of each seed's own, 64-32-10, leaky ReLUs, squared error,
 * minibatches of 50, the weights of 15 epochs of SGD to move for all; methods and steps as {@link Rival} says.
 * True in 15 of 16 seeds: 0.0148 against 0.0193 on average.
 */
@Claim(
        id = "dante.tab2",
        paper = Paper.DANTE,
        at = "Table 2",
        section = "10 Experiments",
        says = "8×8 digits, 64-32-10: DANTE ends with a lower test loss than SGD on one layer after the other",
        kind = Kind.TREND,
        instances = 16)
class NormalisationMattersTest {
    @Check
    void danteEndsBelowAlternatingSgd(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        conclude(seeds, evidence, Rival.DANTE, Rival.ALTERNATING_SGD);
    }

    @Mutant("winner and loser exchanged")
    void alternatingSgdEndsBelowDante(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        conclude(seeds, evidence, Rival.ALTERNATING_SGD, Rival.DANTE);
    }

    private static void conclude(SeedCohort seeds, Evidence evidence, Rival winner, Rival loser) {
        Rivals rivals = Picture.LEAKY_32.onDigits(seeds.cohort());
        Lanes lower = winner.testLoss(rivals, 1, evidence);
        evidence.duel(lower, loser.testLoss(rivals, 1, evidence));
    }
}
