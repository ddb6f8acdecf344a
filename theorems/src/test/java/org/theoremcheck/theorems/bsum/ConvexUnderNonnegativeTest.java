package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.ConvexBlocks.Scope;

/**
 * If σ_i convex and non-decreasing, l convex and entrywise non-decreasing and all later weights are ≥ 0, then f_j is
 * strongly convex with the modulus 2λ of its ridge.
 *
 * <p>True: sums with weights ≥ 0 of convex functions are convex, layer by layer.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Proposition 1, C1 (restored)</a>
 */
@Claim(
        id = "bsum.prop1.c1.nonneg",
        paper = Paper.BSUM,
        at = "Proposition 1, C1 (restored)",
        section = "6 Convexity in each block",
        says =
                "σ_i convex and non-decreasing, l convex and entrywise non-decreasing, W_{j+1} … W_J ≥ 0 ⟹ f_j is strongly convex with the modulus of r_j")
class ConvexUnderNonnegativeTest {

    @Check
    void blocksUnderNonnegativeWeightsAreStronglyConvex(
            @ForAll(supplier = LayeredNets.Convex.class) LayeredCohort f, Evidence evidence) {
        evidence.cover("a hidden layer under weights ≥ 0", f.nonnegativeAbove(0).times(f.depth() > 1 ? 1 : 0), 0.1);
        conclude(f, evidence, ConvexBlocks.increasing(f), 2);
    }

    @Mutant("modulus 4λ, twice that of the ridge")
    void theModulusIsTwiceAsLarge(@ForAll(supplier = LayeredNets.Convex.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, ConvexBlocks.increasing(f), 4);
    }

    @Mutant("squared error instead of an increasing loss")
    void theLossNeedNotIncrease(@ForAll(supplier = LayeredNets.Convex.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, new SquaredError(), 2);
    }

    @Mutant("logistic activations")
    void activationsNeedNotBeConvex(@ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, ConvexBlocks.increasing(f), 2);
    }

    @Mutant("squares above the block, which are not monotone")
    void layersAboveNeedNotIncrease(
            @ForAll(supplier = LayeredNets.SquaresAbove.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, ConvexBlocks.increasing(f), 2);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Loss loss, double factor) {
        ConvexBlocks.require(evidence, f, f.objective(loss, f.targets()), Scope.UNDER_NONNEGATIVE, factor);
    }
}
