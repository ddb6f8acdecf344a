package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Entrywise;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.network.Softplus;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.ConvexBlocks.Scope;

/**
 * If σ_i concave and non-decreasing, l convex and entrywise non-increasing, and j = J or all later weights are ≥ 0, then
 * f_j is strongly convex with the modulus 2λ of its ridge.
 *
 * <p>True: a convex non-increasing function of concave functions of V is convex.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Proposition 1, C2 (restored)</a>
 */
@Claim(
        id = "bsum.prop1.c2.v2",
        paper = Paper.BSUM,
        at = "Proposition 1, C2 (restored)",
        section = "6 Convexity in each block",
        says =
                "σ_i concave and non-decreasing, l convex and entrywise non-increasing, j = J or W_{j+1} … W_J ≥ 0 ⟹ f_j is strongly convex with the modulus of r_j")
class ConcaveUnderNonnegativeTest {

    @Check
    void blocksUnderNonnegativeWeightsAreStronglyConvex(
            @ForAll(supplier = LayeredNets.Concave.class) LayeredCohort f, Evidence evidence) {
        evidence.cover("a hidden layer under weights ≥ 0", f.nonnegativeAbove(0).times(f.depth() > 1 ? 1 : 0), 0.1);
        conclude(f, evidence, ConvexBlocks.decreasing(f), 2);
    }

    @Mutant("modulus 4λ, twice that of the ridge")
    void theModulusIsTwiceAsLarge(@ForAll(supplier = LayeredNets.Concave.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, ConvexBlocks.decreasing(f), 4);
    }

    @Mutant("an increasing loss")
    void theLossMayIncrease(@ForAll(supplier = LayeredNets.Concave.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, new Entrywise(new Softplus()), 2);
    }

    @Mutant("logistic activations")
    void activationsNeedNotBeConcave(
            @ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, ConvexBlocks.decreasing(f), 2);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Loss loss, double factor) {
        ConvexBlocks.require(evidence, f, f.objective(loss, f.ones()), Scope.UNDER_NONNEGATIVE, factor);
    }
}
