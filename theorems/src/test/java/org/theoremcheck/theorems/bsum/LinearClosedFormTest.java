package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.oracle.LinearBlock;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.Blocks.Block;

/**
 * With A the product of the later and B that of the earlier layers with the data, the block solution solves
 * (1/N)(AᵀA)V(BBᵀ) + λV = (1/N)AᵀYBᵀ: there the block gradient vanishes.
 *
 * <p>True: this is half the gradient set to 0.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 5.2</a>
 */
@Claim(
        id = "bsum.linear.closed",
        paper = Paper.BSUM,
        at = "Section 5.2",
        section = "7 Monotone descent",
        says = "(1/N)·(AᵀA)V(BBᵀ) + λV = (1/N)·AᵀYBᵀ gives the block minimiser of a deep linear network",
        kind = Kind.TRACE)
class LinearClosedFormTest {

    @Check
    void theBlockGradientVanishes(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("1/N omitted on the right")
    void theMeanIsOnOneSideOnly(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.samples());
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double share) {
        f.hypotheses().forEach(evidence::given);
        for (int j = 0; j < f.depth(); j++) {
            Block block = Blocks.of(f).get(j);
            Matrix y = f.targets().times(f.lambda().times(0).plus(share));
            Lanes solution = LinearBlock.of(f.ridge().loss(), f.weights(), j).minimiser(y, f.lambda());
            Lanes left = block.f().gradient(solution);
            Lanes size = block.f()
                    .gradient(solution.times(0))
                    .norm()
                    .plus(solution.norm().times(Curvature.ofLinearBlock(f, j)));
            SameVector.require(evidence, "∇f_j = 0", left, left.times(0), size);
        }
    }
}
