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
 * C2 as its proof argues it: σ_i concave and non-decreasing, l convex and non-decreasing.
 *
 * <p>False already for one layer: l = Σh of a concave activation is concave.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix C.1</a>
 */
@Claim(
        id = "bsum.prop1.c2.proof",
        paper = Paper.BSUM,
        at = "Appendix C.1",
        section = "6 Convexity in each block",
        says = "σ_i concave, non-decreasing, l convex, non-decreasing ⟹ f_j is strongly convex with the modulus of r_j",
        expected = Verdict.REFUTED)
class ConcaveEveryLayerAsProvedTest {

    @Check
    void everyBlockIsStronglyConvex(@ForAll(supplier = LayeredNets.Concave.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, ConvexBlocks.increasing(f), 2);
    }

    @Mutant("modulus 4λ, twice that of the ridge")
    void theModulusIsTwiceAsLarge(@ForAll(supplier = LayeredNets.Concave.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, ConvexBlocks.increasing(f), 4);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Loss loss, double factor) {
        ConvexBlocks.require(evidence, f, f.objective(loss, f.targets()), Scope.EVERY, factor);
    }
}
