package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.TwoValleys;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * For one linear layer with squared error and a ridge the distance between stochastic and exact iterates tends to 0. Read as: after
 * 10³ updates of two samples each it exceeds ¼ with probability at most 1/100.
 *
 * <p>True: both tend to the one minimum; the noise that is left is about 0.03.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 4.1, after (13) (restored)</a>
 */
@Claim(
        id = "bsum.stoch.gap.amended",
        paper = Paper.BSUM,
        at = "Section 4.1, after (13) (restored)",
        section = "5 Stochastic variant",
        says = "strongly convex f, fixed batch size, steps in (8): the stochastic iterates approach the exact ones",
        kind = Kind.PROBABILISTIC,
        instances = 1024)
class StochasticStaysNearConvexTest {

    @Check
    void theDistanceVanishes(@ForAll(supplier = TwoValleys.OneValley.class) LayeredCohort f, Evidence evidence) {
        StochasticGap.conclude(f, evidence, 0.25);
    }

    @Mutant("two layers")
    void theDistanceVanishesForTwoLayersToo(@ForAll(supplier = TwoValleys.class) LayeredCohort f, Evidence evidence) {
        StochasticGap.conclude(f, evidence, 0.25);
    }
}
