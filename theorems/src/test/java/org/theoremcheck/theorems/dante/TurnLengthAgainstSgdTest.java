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
 * DANTE ends with a lower training loss than SGD for every T, the epochs of one layer before the next one's turn.
 *
 * <p>Setting as {@link TurnLengths} says, minibatches of 50 out of 1000 digits; a seed counts as won where all of T = 1, 2, 5, 10 are ahead.
 * False in each of 16 seeds: for T = 1, 2, 5, 10 DANTE ends with 1.13, 1.24, 1.39 and 1.53 times the training loss of SGD on average.
 */
@Claim(
        id = "dante.fig7.sgd",
        paper = Paper.DANTE,
        at = "Figure 7",
        section = "10 Experiments",
        says = "8×8 digits, T = 1, 2, 5, 10 epochs per layer: each ends with a lower training loss than SGD",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 16,
        nightly = true)
class TurnLengthAgainstSgdTest {
    @Check
    void everyTurnLengthEndsBelowSgd(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        conclude(TurnLengths.of(seeds, evidence, 1), evidence);
    }

    @Mutant("a hundred times the step")
    void everyTurnLengthEndsBelowSgdWithLongSteps(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        conclude(TurnLengths.of(seeds, evidence, 100), evidence);
    }

    private static void conclude(TurnLengths lengths, Evidence evidence) {
        evidence.duel(lengths.greatest(), lengths.sgd());
    }
}
