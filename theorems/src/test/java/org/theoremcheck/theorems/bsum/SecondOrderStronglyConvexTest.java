package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.Blocks.Block;

/**
 * With (A.1) the surrogate problem is strongly convex for every γ &gt; 0 and every W.
 *
 * <p>False where the block function has curvature below −γ, which squared error of a curved activation far from its
 * target has.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.4</a>
 */
@Claim(
        id = "bsum.surr.so.strong",
        paper = Paper.BSUM,
        at = "Appendix A.4",
        section = "3 Surrogates",
        says = "the second-order surrogate is strongly convex for every γ > 0 and every W",
        expected = Verdict.REFUTED)
class SecondOrderStronglyConvexTest {

    @Check
    void anyGammaMakesItStronglyConvex(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("γ/2")
    void halfOfItToo(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double share) {
        f.hypotheses().forEach(evidence::given);
        for (Block block : Blocks.of(f)) {
            Lanes bent = block.f().curvature(block.w(), block.away());
            evidence.require(
                    "0 ≤ ⟨Δ, (D²f + γI)Δ⟩",
                    block.squared().times(f.gamma()).times(share).negate(),
                    bent);
        }
    }
}
