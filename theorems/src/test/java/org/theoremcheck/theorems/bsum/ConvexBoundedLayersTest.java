package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Entrywise;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.network.Softplus;
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
 * C1 with strictly increasing σ_i and a strictly increasing, Lipschitz loss: softplus in every layer and Σ ln(1 +
 * e^(h−y)).
 *
 * <p>False for the same reason: with W_2 &lt; 0 the output falls from ln 2 to 0 along an S-shaped curve as W_1 grows.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Proposition 1, C1 (strictly increasing, Lipschitz loss)</a>
 */
@Claim(
        id = "bsum.prop1.c1.bounded",
        paper = Paper.BSUM,
        at = "Proposition 1, C1 (strictly increasing, Lipschitz loss)",
        section = "6 Convexity in each block",
        says = "softplus layers, softplus loss ⟹ f_j is strongly convex with the modulus of r_j, for every block",
        expected = Verdict.REFUTED)
class ConvexBoundedLayersTest {

    @Check
    void everyBlockIsStronglyConvex(
            @ForAll(supplier = LayeredNets.Softpluses.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, new Entrywise(new Softplus()), 2);
    }

    @Mutant("modulus 4λ, twice that of the ridge")
    void theModulusIsTwiceAsLarge(@ForAll(supplier = LayeredNets.Softpluses.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, new Entrywise(new Softplus()), 4);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Loss loss, double factor) {
        ConvexBlocks.require(evidence, f, f.objective(loss, f.targets()), Scope.EVERY, factor);
    }
}
