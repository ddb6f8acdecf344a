package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Loss;
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
 * If all σ_i concave and non-decreasing, l convex and entrywise non-increasing, then f_j is strongly convex with the
 * modulus 2λ of its ridge, for every j.
 *
 * <p>False below a negative weight, as for C1.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Proposition 1, C2</a>
 */
@Claim(
        id = "bsum.prop1.c2",
        paper = Paper.BSUM,
        at = "Proposition 1, C2",
        section = "6 Convexity in each block",
        says =
                "σ_i concave and non-decreasing, l convex and entrywise non-increasing ⟹ f_j is strongly convex with the modulus of r_j, for every block",
        expected = Verdict.REFUTED)
class ConcaveEveryLayerTest {

    @Check
    void everyBlockIsStronglyConvex(@ForAll(supplier = LayeredNets.Concave.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, ConvexBlocks.decreasing(f), 2);
    }

    @Mutant("modulus 4λ, twice that of the ridge")
    void theModulusIsTwiceAsLarge(@ForAll(supplier = LayeredNets.Concave.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, ConvexBlocks.decreasing(f), 4);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Loss loss, double factor) {
        ConvexBlocks.require(evidence, f, f.objective(loss, f.ones()), Scope.EVERY, factor);
    }
}
