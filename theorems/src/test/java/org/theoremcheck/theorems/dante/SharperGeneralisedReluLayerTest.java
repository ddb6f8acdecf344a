package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.generators.IdealisedLayers;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Multi-output layer, sharper. Under the hypotheses of {@code dante.thm3}, êrr is (ε, 2b^{5/2}W/√a, W*)-SLQC.
 *
 * <p>Holds by the argument of {@code dante.thm1.amended}, whose sums now run over outputs as well.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 3</a>
 */
@Claim(
        id = "dante.thm3.amended",
        paper = Paper.DANTE,
        at = "Theorem 3",
        section = "3 A layer, outer weights",
        says = "‖W*‖ ≤ W ⟹ êrr is (ε, 2b^{5/2}W/√a, W*)-SLQC on the Frobenius ball B(0, W), for every ε > 0")
class SharperGeneralisedReluLayerTest {

    @Check
    void everyPointOfTheBallIsSlqc(@ForAll(supplier = IdealisedLayers.class) LayerCohort layer, Evidence evidence) {
        SlqcOfLayers.power(layer, evidence);
        SlqcOfLayers.atThePoint(layer, evidence, SlqcOfLayers.sharper(layer));
    }

    @Mutant("κ = b^{5/2}W/√a, half")
    void halfTheConstantSuffices(@ForAll(supplier = IdealisedLayers.class) LayerCohort layer, Evidence evidence) {
        SlqcOfLayers.atThePoint(layer, evidence, SlqcOfLayers.sharper(layer).over(2));
    }
}
