package org.theoremcheck.theorems.bsum;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.SoftThresholdSurrogate;
import org.theoremcheck.engine.oracle.LinearBlock;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.Blocks.Block;

/**
 * With γ at least the curvature L_j of the loss, the soft-threshold step decreases l + λ‖·‖₁ by at least (γ/2)‖step‖².
 *
 * <p>True: the model with the absolute value is strongly convex with modulus γ and lies above the objective. Checked on
 * deep linear networks, γ = L_j.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.6</a>
 */
@Claim(
        id = "bsum.a6.descent",
        paper = Paper.BSUM,
        at = "Appendix A.6",
        section = "8 Soft threshold",
        says = "γ ≥ L_j ⟹ the proximal-gradient block step decreases l + λ‖·‖₁ by at least (γ/2)‖step‖²",
        kind = Kind.TRACE)
class ProximalGradientDescentTest {

    @Check
    void theDecreaseIsHalfGamma(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("γ = L_j/4")
    void aQuarterOfTheCurvatureSuffices(
            @ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.25);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double share) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork bare = new RidgedNetwork(f.ridge().loss(), f.lambda().times(0));
        List<Block> blocks = Blocks.of(f, bare);
        for (int j = 0; j < f.depth(); j++) {
            Block block = blocks.get(j);
            Lanes smooth = LinearBlock.of(bare.loss(), f.weights(), j).smoothness(j + 1 == f.depth());
            Lanes gamma = smooth.times(share);
            Lanes next = new SoftThresholdSurrogate(gamma, f.lambda()).minimiser(block.f(), block.w());
            Lanes step = next.minus(block.w()).normSquared().times(gamma).over(2);
            evidence.require(
                    "F⁺ + (γ/2)‖step‖² ≤ F",
                    value(f, block, next).plus(step),
                    value(f, block, block.w()),
                    smooth.above(0));
        }
    }

    /** l + λ‖V‖₁. */
    private static Lanes value(LayeredCohort f, Block block, Lanes v) {
        return block.f().risk(v).plus(v.abs().sum().times(f.lambda()));
    }
}
