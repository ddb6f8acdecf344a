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
 * With γ at least the difference between the greatest and the least curvature of the block function, (A.1) is an upper
 * bound of it.
 *
 * <p>True by Taylor: the remainder beyond ½⟨Δ, D²f(W)Δ⟩ is at most that difference times ½‖Δ‖². Checked on the logistic
 * loss of one linear layer, whose curvature lies between 2λ and 2λ + Σ‖x_i‖²‖y_i‖²/(4N).
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.4 (restored)</a>
 */
@Claim(
        id = "bsum.surr.so.upper.v2",
        paper = Paper.BSUM,
        at = "Appendix A.4 (restored)",
        section = "3 Surrogates",
        says = "γ ≥ sup D²f_j − inf D²f_j ⟹ the second-order surrogate is an upper bound of f_j")
class SecondOrderUpperOfBoundedTest {

    @Check
    void theSpreadOfTheCurvatureSuffices(
            @ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, Curvature.ofLogisticLayer(f));
    }

    @Mutant("an eighth of the difference")
    void anEighthOfItSuffices(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, Curvature.ofLogisticLayer(f).over(8));
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Lanes gamma) {
        f.hypotheses().forEach(evidence::given);
        Block block = Blocks.of(f, f.objective(new Logistic(), f.signs())).get(0);
        evidence.require(block.of(new SecondOrderSurrogate(gamma)).upperBound());
    }
}
