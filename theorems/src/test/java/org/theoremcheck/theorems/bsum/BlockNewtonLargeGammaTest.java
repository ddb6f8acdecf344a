package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Logistic;
import org.theoremcheck.engine.optimiser.SecondOrderSurrogate;
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
 * With γ_j at least the spread of the curvature of the block function each update (12) decreases f by at least ½⟨G, (D²f
 * + γI)⁻¹G⟩, so that limit points are stationary.
 *
 * <p>True: the second-order surrogate is an upper bound then, and that is how far its minimum lies below f. Checked on
 * the logistic loss of one linear layer.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Lemma 2, (12) (restored)</a>
 */
@Claim(
        id = "bsum.lemma2.newton.v2",
        paper = Paper.BSUM,
        at = "Lemma 2, (12) (restored)",
        section = "4 Convergence",
        says = "γ_j ≥ sup D²f_j − inf D²f_j ⟹ each update (12) decreases f by at least ½⟨G, (D²f + γI)⁻¹G⟩")
class BlockNewtonLargeGammaTest {

    @Check
    void theDecreaseIsThatOfTheModel(
            @ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 0.5);
    }

    @Mutant("a 64th of the spread")
    void almostNoDampingSuffices(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.015625, 0.5);
    }

    @Mutant("⟨G, (D²f + γI)⁻¹G⟩")
    void theDecreaseIsTwiceThat(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 1);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double share, double half) {
        f.hypotheses().forEach(evidence::given);
        Block block = Blocks.of(f, f.objective(new Logistic(), f.signs())).get(0);
        Lanes gamma = Curvature.ofLogisticLayer(f).times(share);
        Lanes next = new SecondOrderSurrogate(gamma).minimiser(block.f(), block.w());
        Lanes decrease =
                block.f().gradient(block.w()).dot(block.w().minus(next)).times(half);
        evidence.require(
                "f⁺ + ½⟨G, W − D⟩ ≤ f",
                block.f().risk(next).plus(decrease),
                block.f().risk(block.w()));
    }
}
