package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.generators.SigmoidLayers;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Multi-output sigmoid layer. Let y_i = σ(W*ᵀx_i), ‖x_i‖ ≤ 1 and Frobenius norms at most W. Then êrr is (ε, e^W, W*)-SLQC at every V of the ball, for every ε &gt; 0.
 *
 * <p>Holds with much to spare: column by column it is {@code dante.hls.sigmoid}, and sinh(W/2)/4 would do.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 3.2.4</a>
 */
@Claim(
        id = "dante.rem.sigmoid.layer",
        paper = Paper.DANTE,
        at = "Section 3.2.4",
        section = "4 A layer, inner weights",
        says = "sigmoid layer, ‖W*‖ ≤ W ⟹ êrr is (ε, e^W, W*)-SLQC on the Frobenius ball B(0, W), for every ε > 0")
class SigmoidLayerTest {

    @Check
    void everyPointOfTheBallIsSlqc(@ForAll(supplier = SigmoidLayers.class) LayerCohort layer, Evidence evidence) {
        SlqcOfLayers.atThePoint(layer, evidence, layer.radius().exp());
    }

    @Mutant("κ = e^W/100")
    void aHundredthOfTheConstantSuffices(@ForAll(supplier = SigmoidLayers.class) LayerCohort layer, Evidence evidence) {
        SlqcOfLayers.atThePoint(layer, evidence, layer.radius().exp().over(100));
    }
}
