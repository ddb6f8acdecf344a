package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.oracle.RidgedNetwork;
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
 * For deep linear networks with squared error and ridge weight λ the block Hessian is at least 2λI.
 *
 * <p>True: the loss adds (2/N)·‖BΔA‖² ≥ 0; attained where x or a later layer vanishes.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 5.2</a>
 */
@Claim(
        id = "bsum.linear.strong",
        paper = Paper.BSUM,
        at = "Section 5.2",
        section = "7 Monotone descent",
        says = "deep linear, squared error, ridge λ ⟹ D²f_j ≥ 2λI")
class LinearBlocksStronglyConvexTest {

    @Check
    void theBlockHessianIsAtLeastTheRidge(
            @ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 2);
    }

    @Mutant("no ridge")
    void theLossAloneIsStronglyConvex(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0, 2);
    }

    @Mutant("4λ")
    void theModulusIsTwiceAsLarge(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 4);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double share, double factor) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork objective = new RidgedNetwork(f.ridge().loss(), f.lambda().times(share));
        for (Block block : Blocks.of(f, objective)) {
            Lanes stated = block.v().normSquared().times(f.lambda()).times(factor);
            evidence.require("2λ‖Δ‖² ≤ ⟨Δ, D²f·Δ⟩", stated, block.f().curvature(block.w(), block.v()));
        }
    }
}
