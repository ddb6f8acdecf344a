package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The exponential loss (A.12) is convex and increasing in every entry of H. Here for one output between w and v, target
 * y, c = 2.
 *
 * <p>False below the target, where it decreases: y = 1, from h = 0 to h = 1. It is convex.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.1</a>
 */
@Claim(
        id = "bsum.a1.exploss",
        paper = Paper.BSUM,
        at = "Appendix A.1",
        section = "6 Convexity in each block",
        says = "the exponential loss is convex and increasing in every entry of H",
        expected = Verdict.REFUTED)
class ExponentialLossIncreasesTest {

    @Check
    void itIsConvexAndIncreasing(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, true);
    }

    @Mutant("convex and decreasing")
    void itIsConvexAndDecreasing(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, false);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, boolean increasing) {
        f.hypotheses().forEach(evidence::given);
        MonotoneLosses.between(f, increasing).requireOfExponential(evidence, f.targets(), false);
    }
}
