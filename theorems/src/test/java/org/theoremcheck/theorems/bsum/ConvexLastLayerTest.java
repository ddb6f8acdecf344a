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
 * If σ_i convex and non-decreasing, l convex and entrywise non-decreasing, then f_J, as a function of the last block, is
 * strongly convex with the modulus 2λ of its ridge.
 *
 * <p>True: a convex non-decreasing function of convex functions of V is convex. Attained by identity layers and Σh.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Proposition 1, C1 (restored)</a>
 */
@Claim(
        id = "bsum.prop1.c1.last",
        paper = Paper.BSUM,
        at = "Proposition 1, C1 (restored)",
        section = "6 Convexity in each block",
        says =
                "σ_i convex and non-decreasing, l convex and entrywise non-decreasing ⟹ f_J is strongly convex with the modulus of r_J")
class ConvexLastLayerTest {

    @Check
    void theLastBlockIsStronglyConvex(@ForAll(supplier = LayeredNets.Convex.class) LayeredCohort f, Evidence evidence) {
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

    private static void conclude(LayeredCohort f, Evidence evidence, Loss loss, double factor) {
        ConvexBlocks.require(evidence, f, f.objective(loss, f.targets()), Scope.LAST, factor);
    }
}
