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
 * DANTE reduces the training loss faster than SGD in every case: early, after a fifth of the updates, and at the end, on each network.
 *
 * <p>Setting as {@code dante.fig2}: networks 64-16-10 and 64-32-10. A seed counts as won where DANTE is ahead in all four comparisons.
 * False in each of 8 seeds: the final training loss of DANTE is 1.16 times that of SGD on the smaller network and 1.42 times on the larger one, the
 * early one 1.08 and 0.85 times on average.
 */
@Claim(
        id = "dante.exp.always",
        paper = Paper.DANTE,
        at = "Section 4.1",
        section = "10 Experiments",
        says = "8×8 digits: DANTE has the lower training loss in every picture, early and at the end",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 8)
class AlwaysFasterTest {
    @Check
    void danteIsAlwaysFaster(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        new AgainstSgd(seeds, evidence, Handicap.NONE, Picture.LEAKY_16, Picture.LEAKY_32).requireFasterAlways();
    }

    @Mutant("a hundred times the step")
    void aHundredTimesTheStepIsAlwaysFaster(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        new AgainstSgd(seeds, evidence, Handicap.times(100), Picture.LEAKY_16).requireFasterAlways();
    }
}
