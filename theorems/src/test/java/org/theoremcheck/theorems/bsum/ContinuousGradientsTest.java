package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
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
 * P3: all four surrogates have a continuous gradient.
 *
 * <p>True for differentiable blocks with Lipschitz gradients, with the constant L_j + γ. Checked on deep linear
 * networks, where L_j is known, and attained by the proximal surrogate for widths 1.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.3, P3</a>
 */
@Claim(
        id = "bsum.p3",
        paper = Paper.BSUM,
        at = "Appendix A.3, P3",
        section = "3 Surrogates",
        says = "every surrogate has a continuous gradient")
class ContinuousGradientsTest {

    @Check
    void gradientsAreLipschitz(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("(L + γ)/2")
    void halfTheConstantSuffices(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        for (int j = 0; j < f.depth(); j++) {
            Block block = Blocks.of(f).get(j);
            Lanes constant = Curvature.ofLinearBlock(f, j).plus(f.gamma()).times(factor);
            for (Surrogate g : Blocks.surrogates(f.gamma())) {
                evidence.require(block.of(g).lipschitz(constant));
            }
        }
    }
}
