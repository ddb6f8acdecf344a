package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.oracle.Scaled;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.generators.IdealisedLayers;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Multi-output layer. Let V, W* ∈ R^{d×o} with Frobenius norm at most W, ‖x_i‖ ≤ 1, y_i = φ(W*ᵀx_i) and
 * êrr(V) = (1/m) Σ ‖φ(Vᵀx_i) − y_i‖². Then êrr is (ε, 2b³W/a, W*)-SLQC at every V of the ball, for every ε &gt; 0.
 *
 * <p>Holds as Theorem 1 does: the three inequalities of its proof are sums over outputs, and
 * mean ‖(V − W*)ᵀx_i‖² ≤ ‖V − W*‖² ≤ (2W)².
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 3</a>
 */
@Claim(
        id = "dante.thm3",
        paper = Paper.DANTE,
        at = "Theorem 3",
        section = "3 A layer, outer weights",
        says = "‖W*‖ ≤ W ⟹ êrr is (ε, 2b³W/a, W*)-SLQC at every V of the Frobenius ball B(0, W), for every ε > 0")
class GeneralisedReluLayerTest {

    @Check
    void everyPointOfTheBallIsSlqc(@ForAll(supplier = IdealisedLayers.class) LayerCohort layer, Evidence evidence) {
        SlqcOfLayers.power(layer, evidence);
        SlqcOfLayers.atThePoint(layer, evidence, SlqcOfLayers.printed(layer));
    }

    @Mutant("κ halved")
    void halfTheConstantSuffices(@ForAll(supplier = IdealisedLayers.class) LayerCohort layer, Evidence evidence) {
        SlqcOfLayers.atThePoint(layer, evidence, SlqcOfLayers.printed(layer).over(2));
    }

    @Mutant("κ divided by ten")
    void aTenthOfTheConstantSuffices(@ForAll(supplier = IdealisedLayers.class) LayerCohort layer, Evidence evidence) {
        SlqcOfLayers.atThePoint(layer, evidence, SlqcOfLayers.printed(layer).over(10));
    }

    @Mutant("sum instead of mean over the samples")
    void theSumOverSamplesNeedsNoMore(@ForAll(supplier = IdealisedLayers.class) LayerCohort layer, Evidence evidence) {
        Scaled sum = new Scaled(layer.oracle(), layer.x().rows());
        SlqcOfLayers.atThePoint(layer, sum, evidence, SlqcOfLayers.printed(layer));
    }
}
