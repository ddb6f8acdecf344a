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
 * Multi-output layer, spectral ball. As {@code dante.thm3}, with ‖V‖_op, ‖W*‖_op ≤ W instead of the Frobenius norms; the
 * balls of SLQC stay Frobenius.
 *
 * <p>Holds: the proof needs only mean ‖(V − W*)ᵀx_i‖² ≤ (2W)², which the operator norm gives as well.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 3</a>
 */
@Claim(
        id = "dante.thm3.spectral",
        paper = Paper.DANTE,
        at = "Theorem 3",
        section = "3 A layer, outer weights",
        says = "‖W*‖_op ≤ W ⟹ êrr is (ε, 2b³W/a, W*)-SLQC at every V with ‖V‖_op ≤ W, for every ε > 0")
class SpectralBallLayerTest {

    @Check
    void everyPointOfTheSpectralBallIsSlqc(
            @ForAll(supplier = IdealisedLayers.Spectral.class) LayerCohort layer, Evidence evidence) {
        SlqcOfLayers.power(layer, evidence);
        SlqcOfLayers.atThePoint(layer, evidence, SlqcOfLayers.printed(layer));
    }

    @Mutant("κ halved")
    void halfTheConstantSuffices(
            @ForAll(supplier = IdealisedLayers.Spectral.class) LayerCohort layer, Evidence evidence) {
        SlqcOfLayers.atThePoint(layer, evidence, SlqcOfLayers.printed(layer).over(2));
    }
}
