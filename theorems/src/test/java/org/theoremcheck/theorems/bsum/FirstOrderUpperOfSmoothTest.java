package org.theoremcheck.theorems.bsum;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Logistic;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.SurrogateProperties;
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
 * With γ at least the greatest curvature L_j of the block function, the first-order surrogate (9) is an upper bound of
 * it.
 *
 * <p>True: this is the descent lemma. Checked on deep linear networks, whose blocks are quadratic; with γ = L_j and
 * widths 1 the bound is attained.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 4.1 (restored)</a>
 */
@Claim(
        id = "bsum.surr.fo.upper.v2",
        paper = Paper.BSUM,
        at = "Section 4.1 (restored)",
        section = "3 Surrogates",
        says = "γ ≥ L_j ⟹ the first-order surrogate is an upper bound of f_j")
class FirstOrderUpperOfSmoothTest {

    @Check
    void theGreatestCurvatureSuffices(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("γ ≥ L_j/2")
    void halfOfItSuffices(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double share) {
        f.hypotheses().forEach(evidence::given);
        List<Block> blocks = Blocks.of(f);
        for (int j = 0; j < f.depth(); j++) {
            Block block = blocks.get(j);
            Lanes gamma = Curvature.ofLinearBlock(f, j).times(share);
            SurrogateProperties model = block.of(new FirstOrderSurrogate(gamma));
            evidence.require(model.upperBound());
            evidence.observe("least γ / L, layer " + (j + 1), model.leastGamma().over(gamma));
        }
    }

    private static void concludeAtPoint(LayeredCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Block block = Blocks.of(f, f.objective(new Logistic(), f.signs())).get(0);
        Lanes gamma = Curvature.at(block.f(), block.w());
        evidence.require(block.of(new FirstOrderSurrogate(gamma)).upperBound());
    }

    @Mutant("γ ≥ the curvature at W alone")
    void theCurvatureAtThePointSuffices(
            @ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        concludeAtPoint(f, evidence);
    }
}
