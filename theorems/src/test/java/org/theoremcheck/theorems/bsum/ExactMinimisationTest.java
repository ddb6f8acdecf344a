package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.ProximalSurrogate;
import org.theoremcheck.engine.optimiser.Surrogate;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.Blocks.Block;

/**
 * If f_j is strongly convex with modulus μ, an exact block minimisation decreases f by at least (μ/2)‖W_j⁺ − W_j‖².
 *
 * <p>True. Checked on deep linear networks with μ = 2λ, where the minimiser is one Newton step; attained where the loss
 * does not depend on the block.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Sections 3.1 and 4.2.1</a>
 */
@Claim(
        id = "bsum.monotone.exact",
        paper = Paper.BSUM,
        at = "Sections 3.1 and 4.2.1",
        section = "7 Monotone descent",
        says =
                "f_j strongly convex with modulus μ ⟹ exact block minimisation decreases f by at least (μ/2)‖W_j⁺ − W_j‖²")
class ExactMinimisationTest {

    @Check
    void theDecreaseIsHalfTheModulus(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("μ instead of μ/2")
    void theDecreaseIsTheModulus(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        Surrogate exact = new ProximalSurrogate(f.lambda().times(0));
        for (Block block : Blocks.of(f)) {
            Lanes best = exact.minimiser(block.f(), block.w());
            Lanes decrease =
                    best.minus(block.w()).normSquared().times(f.lambda()).times(factor);
            evidence.require(
                    "f⁺ + (μ/2)‖step‖² ≤ f",
                    block.f().risk(best).plus(decrease),
                    block.f().risk(block.w()));
        }
    }
}
