package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NoisyBowlCohort;
import org.theoremcheck.generators.NoisyBowls;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * As data get more diverse the benefit of incremental updates decreases: for scalar targets ±s drawn with replacement,
 * an epoch's worth in batch steps decreases in s.
 *
 * <p>Checked at s, 2s and 4s, the expectation over all 2⁵ sequences. It holds because E w_epoch² = (1−η)^(2T)D² +
 * s²·η(1 − (1−η)^(2T))/(2 − η) increases in s.
 */
@Claim(
        id = "sgd.diversity.decrease.targets",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, diversity",
        section = "B Incremental updates",
        says = "targets ±s: the worth of an epoch decreases in s")
class DiversityTargetsTest {

    @Check
    void theWorthDecreasesWithTheSpread(@ForAll(supplier = NoisyBowls.class) NoisyBowlCohort f, Evidence evidence) {
        Worth.given(f, evidence);
        evidence.observe("worth of 5 updates in batch steps", Worth.of(f, 1));
        evidence.require("worth at 2s ≤ worth at s", Worth.of(f, 2), Worth.of(f, 1));
        evidence.require("worth at 4s ≤ worth at 2s", Worth.of(f, 4), Worth.of(f, 2));
    }

    @Mutant("it increases with the spread")
    void theWorthIncreasesWithTheSpread(@ForAll(supplier = NoisyBowls.class) NoisyBowlCohort f, Evidence evidence) {
        Worth.given(f, evidence);
        evidence.require("worth at s ≤ worth at 2s", Worth.of(f, 1), Worth.of(f, 2));
    }
}
