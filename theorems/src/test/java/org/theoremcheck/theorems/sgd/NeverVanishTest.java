package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NoisyBowlCohort;
import org.theoremcheck.generators.NoisyBowls;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * ... but the benefits of incremental updates do not entirely vanish: an epoch is worth more than one batch step for
 * <em>every</em> spread of the data.
 *
 * <p>False: the noise floor s²·η/(2 − η) does not sink with the number of updates; η = ½ and s = 1 from D = 1 have E w²
 * ≈ ⅓ after five updates, while one batch step leaves ¼: the epoch is worth 0.79 batch steps.
 */
@Claim(
        id = "sgd.diversity.never-vanish",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, diversity",
        section = "B Incremental updates",
        says = "the worth of an epoch exceeds 1 for every spread",
        expected = Verdict.REFUTED)
class NeverVanishTest {

    @Check
    void anEpochIsWorthMoreThanOneStep(@ForAll(supplier = NoisyBowls.class) NoisyBowlCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("more than two steps")
    void anEpochIsWorthMoreThanTwoSteps(@ForAll(supplier = NoisyBowls.class) NoisyBowlCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(NoisyBowlCohort f, Evidence evidence, double steps) {
        Worth.given(f, evidence);
        Lanes worth = Worth.of(f, 1);
        evidence.require(Strictly.below("worth > " + steps, worth.times(0).plus(steps), worth));
    }
}
