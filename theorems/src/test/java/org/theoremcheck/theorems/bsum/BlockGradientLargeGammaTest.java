package org.theoremcheck.theorems.bsum;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
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
 * With γ_j ≥ L_j each update W_j ← W_j − G/γ_j decreases f by at least ‖G‖²/(2γ_j), so that limit points are stationary.
 *
 * <p>True by the descent lemma. Checked on deep linear networks with γ = L_j, and attained for widths 1.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Lemma 2, (11) (restored)</a>
 */
@Claim(
        id = "bsum.lemma2.gd.v2",
        paper = Paper.BSUM,
        at = "Lemma 2, (11) (restored)",
        section = "4 Convergence",
        says = "γ_j ≥ L_j ⟹ each update (11) decreases f by at least ‖G‖²/(2γ_j)")
class BlockGradientLargeGammaTest {

    @Check
    void theDecreaseIsHalfTheSquare(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 0.5);
    }

    @Mutant("γ ≥ L_j/4")
    void aQuarterOfTheCurvatureSuffices(
            @ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.25, 0.5);
    }

    @Mutant("‖G‖²/γ")
    void theDecreaseIsTheSquare(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 1);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double share, double half) {
        f.hypotheses().forEach(evidence::given);
        List<Block> blocks = Blocks.of(f);
        for (int j = 0; j < f.depth(); j++) {
            Block block = blocks.get(j);
            Lanes gamma = Curvature.ofLinearBlock(f, j).times(share);
            Lanes next = new FirstOrderSurrogate(gamma).minimiser(block.f(), block.w());
            Lanes decrease =
                    block.f().gradient(block.w()).normSquared().over(gamma).times(half);
            evidence.require(
                    "f⁺ + ‖G‖²/(2γ) ≤ f",
                    block.f().risk(next).plus(decrease),
                    block.f().risk(block.w()));
        }
    }
}
