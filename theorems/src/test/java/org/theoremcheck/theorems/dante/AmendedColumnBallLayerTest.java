package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.generators.IdealisedLayers;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Multi-output layer, column balls, corrected. With each column of V and W* in B(0, W), êrr is (ε, 2b^{5/2}W√(o/a), W*)-SLQC.
 *
 * <p>Holds because o columns of norm W make a matrix of Frobenius norm at most W√o.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 3</a>
 */
@Claim(
        id = "dante.thm3.columns.amended",
        paper = Paper.DANTE,
        at = "Theorem 3",
        section = "3 A layer, outer weights",
        says = "every column of W* and V in B(0, W) ⟹ êrr is (ε, 2b^{5/2}W√(o/a), W*)-SLQC at V, for every ε > 0")
class AmendedColumnBallLayerTest {

    @Check
    void everyPointOfTheColumnBallsIsSlqc(
            @ForAll(supplier = IdealisedLayers.Columns.class) LayerCohort layer, Evidence evidence) {
        SlqcOfLayers.power(layer, evidence);
        SlqcOfLayers.atThePoint(layer, evidence, kappa(layer));
    }

    @Mutant("κ halved")
    void halfTheConstantSuffices(
            @ForAll(supplier = IdealisedLayers.Columns.class) LayerCohort layer, Evidence evidence) {
        SlqcOfLayers.atThePoint(layer, evidence, kappa(layer).over(2));
    }

    private static Lanes kappa(LayerCohort layer) {
        Lanes outputs = layer.radius().arithmetic().constant(layer.teacher().columns());
        return SlqcOfLayers.sharper(layer).times(outputs.sqrt());
    }
}
