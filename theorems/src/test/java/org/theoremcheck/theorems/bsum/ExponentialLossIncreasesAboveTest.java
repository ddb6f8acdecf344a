package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The exponential loss (A.12) is convex in H, and increasing in an entry above its target. Here for one output between w
 * and v, c = 2.
 *
 * <p>True: it increases in |h − y|.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.1 (restored)</a>
 */
@Claim(
        id = "bsum.a1.exploss.amended",
        paper = Paper.BSUM,
        at = "Appendix A.1 (restored)",
        section = "6 Convexity in each block",
        says = "the exponential loss is convex, and increasing where h ≥ y")
class ExponentialLossIncreasesAboveTest {

    @Check
    void itIncreasesAboveTheTarget(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, true, true);
    }

    @Mutant("below the target as well")
    void itIncreasesEverywhere(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, false, true);
    }

    @Mutant("decreasing")
    void itDecreasesAboveTheTarget(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, true, false);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, boolean above, boolean increasing) {
        f.hypotheses().forEach(evidence::given);
        MonotoneLosses.between(f, increasing).requireOfExponential(evidence, f.targets(), above);
    }
}
