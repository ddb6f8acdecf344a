package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.TwoValleys;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * For (13) with fixed batch size and steps satisfying (8) the distance between stochastic and exact iterates tends to 0. Read as:
 * after 10³ updates it exceeds ½ with probability at most 1/100. Two linear layers of one unit that start near the saddle at 0.
 *
 * <p>False: noise carries some runs across the ridge, into the other of the two minima, which are about 2.5 apart.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 4.1, after (13)</a>
 */
@Claim(
        id = "bsum.stoch.gap",
        paper = Paper.BSUM,
        at = "Section 4.1, after (13)",
        section = "5 Stochastic variant",
        says = "fixed batch size, steps in (8): the stochastic iterates approach the exact ones",
        kind = Kind.PROBABILISTIC,
        expected = Verdict.REFUTED,
        instances = 1024)
class StochasticStaysNearTest {

    @Check
    void theDistanceVanishes(@ForAll(supplier = TwoValleys.class) LayeredCohort f, Evidence evidence) {
        StochasticGap.conclude(f, evidence, 0.5);
    }

    @Mutant("within ¼")
    void evenWithinHalfOfIt(@ForAll(supplier = TwoValleys.class) LayeredCohort f, Evidence evidence) {
        StochasticGap.conclude(f, evidence, 0.25);
    }
}
