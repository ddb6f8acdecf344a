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
 * The proximal surrogate (14) is strongly convex for every γ &gt; 0 and every network.
 *
 * <p>False where f_j has curvature below −γ: the proximal term must outweigh it.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 4.2</a>
 */
@Claim(
        id = "bsum.surr.prox.strong",
        paper = Paper.BSUM,
        at = "Section 4.2",
        section = "3 Surrogates",
        says = "the proximal surrogate is strongly convex for every γ > 0 and every network",
        expected = Verdict.REFUTED)
class ProximalStronglyConvexTest {

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
            Lanes bent = block.f().curvature(block.v(), block.away());
            evidence.require(
                    "0 ≤ ⟨Δ, (D²f + γI)Δ⟩",
                    block.squared().times(f.gamma()).times(share).negate(),
                    bent);
        }
    }
}
