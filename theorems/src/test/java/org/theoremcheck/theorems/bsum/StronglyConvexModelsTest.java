package org.theoremcheck.theorems.bsum;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.ProximalSurrogate;
import org.theoremcheck.engine.optimiser.SecondOrderSurrogate;
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
 * P4 where the block function is convex: the first-order, second-order and proximal surrogates are strongly convex with
 * constant γ.
 *
 * <p>True: f adds curvature ≥ 0. Checked on deep linear networks; the first-order surrogate attains it.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.3, P4 for convex f_j</a>
 */
@Claim(
        id = "bsum.p4.amended",
        paper = Paper.BSUM,
        at = "Appendix A.3, P4 for convex f_j",
        section = "3 Surrogates",
        says = "(9), (A.1) and (14) are strongly convex with constant γ where f_j is convex")
class StronglyConvexModelsTest {

    @Check
    void modelsOfConvexBlocksAreStronglyConvex(
            @ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("2γ")
    void theConstantIsTwiceGamma(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        for (Block block : Blocks.of(f)) {
            Lanes gamma = f.gamma();
            List<Surrogate> models = List.of(
                    new FirstOrderSurrogate(gamma), new SecondOrderSurrogate(gamma), new ProximalSurrogate(gamma));
            for (Surrogate g : models) {
                evidence.require(block.of(g).stronglyConvex(gamma.times(factor)));
            }
        }
    }
}
