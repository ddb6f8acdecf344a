package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.ConvexBlocks.Scope;

/**
 * The same for j = J and for blocks under weights ≥ 0. Checked as convexity of −f, whose loss is convex and non-
 * decreasing.
 *
 * <p>True: −f is convex by the corrected Proposition 1 with no regulariser.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.2, Proposition 2 (restored)</a>
 */
@Claim(
        id = "bsum.prop2.v2",
        paper = Paper.BSUM,
        at = "Appendix A.2, Proposition 2 (restored)",
        section = "6 Convexity in each block",
        says = "σ_i convex, non-decreasing, l concave, non-increasing, j = J or W_{j+1} … W_J ≥ 0 ⟹ f_j is concave")
class ConcaveObjectiveUnderNonnegativeTest {

    @Check
    void blocksUnderNonnegativeWeightsAreConcave(
            @ForAll(supplier = LayeredNets.Convex.class) LayeredCohort f, Evidence evidence) {
        evidence.cover("a hidden layer under weights ≥ 0", f.nonnegativeAbove(0).times(f.depth() > 1 ? 1 : 0), 0.1);
        conclude(f, evidence, ConvexBlocks.increasing(f), 0);
    }

    @Mutant("l = −(h − y)²")
    void theLossNeedNotDecrease(@ForAll(supplier = LayeredNets.Convex.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, new SquaredError(), 0);
    }

    @Mutant("strongly concave with modulus 2λ")
    void theyAreStronglyConcave(@ForAll(supplier = LayeredNets.Convex.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, ConvexBlocks.increasing(f), 2);
    }

    @Mutant("logistic activations")
    void activationsNeedNotBeConvex(@ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, ConvexBlocks.increasing(f), 0);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Loss minus, double factor) {
        RidgedNetwork bare = new RidgedNetwork(
                f.objective(minus, f.targets()).loss(), f.lambda().times(0));
        ConvexBlocks.require(evidence, f, bare, Scope.UNDER_NONNEGATIVE, factor);
    }
}
