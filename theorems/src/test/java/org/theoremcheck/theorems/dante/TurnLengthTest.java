package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
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
 * DANTE is robust to T, the epochs of one layer before the next one's turn: over T = 1, 2, 5, 10 the greatest final training loss is at most 1.25
 * times the least.
 *
 * <p>Setting as {@link TurnLengths} says, minibatches of 50 out of 1000 digits.
 * False in 36 of 48 seeds: the spread is 1.6 on average, and DANTE ends with 1.08, 1.06, 1.23 and 1.48 times the training loss of SGD.
 */
@Claim(
        id = "dante.fig7",
        paper = Paper.DANTE,
        at = "Figure 7",
        section = "10 Experiments",
        says =
                "8×8 digits, T = 1, 2, 5, 10 epochs per layer: the greatest final training loss is at most 1.25 times the least",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 48,
        nightly = true)
class TurnLengthTest {
    @Check
    void turnsOfAnyLengthEndAlike(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        conclude(TurnLengths.of(seeds, evidence, 1), evidence);
    }

    @Mutant("a hundred times the step")
    void turnsOfAnyLengthEndAlikeWithLongSteps(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        conclude(TurnLengths.of(seeds, evidence, 100), evidence);
    }

    private static void conclude(TurnLengths lengths, Evidence evidence) {
        Lanes spread = lengths.greatest().over(lengths.least());
        evidence.observe("greatest over least final training loss", spread);
        evidence.duel(spread, spread.arithmetic().constant(1.25));
    }
}
