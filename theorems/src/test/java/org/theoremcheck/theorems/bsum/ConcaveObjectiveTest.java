package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.ConvexBlocks.Scope;

/**
 * If all σ_i are convex and non-decreasing and l is concave and non-increasing, f without regulariser is concave in each
 * block. Checked as convexity of −f, whose loss is convex and non-decreasing.
 *
 * <p>False below a negative weight, as for Proposition 1.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.2, Proposition 2</a>
 */
@Claim(
        id = "bsum.prop2",
        paper = Paper.BSUM,
        at = "Appendix A.2, Proposition 2",
        section = "6 Convexity in each block",
        says = "σ_i convex, non-decreasing, l concave, non-increasing, no regulariser ⟹ f_j is concave in every block",
        expected = Verdict.REFUTED)
class ConcaveObjectiveTest {

    @Check
    void everyBlockIsConcave(@ForAll(supplier = LayeredNets.Convex.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, ConvexBlocks.increasing(f), 0);
    }

    @Mutant("strongly concave with modulus 2λ")
    void everyBlockIsStronglyConcave(@ForAll(supplier = LayeredNets.Convex.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, ConvexBlocks.increasing(f), 2);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Loss minus, double factor) {
        RidgedNetwork bare = new RidgedNetwork(
                f.objective(minus, f.targets()).loss(), f.lambda().times(0));
        ConvexBlocks.require(evidence, f, bare, Scope.EVERY, factor);
    }
}
