package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.generators.IdealisedLayers;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Multi-output layer, column balls. As {@code dante.thm3}, with only each column of V and W* bounded by W.
 *
 * <p>Refuted: o equal columns at distance 2W from their teachers make √êrr(V) = 2bW√o, and with a/b near 1 and one example
 * need = 2b²W√o·b/a exceeds κ by nearly √o; o = 2 and d = m = 1 suffice. The factor √o is the whole loss: see
 * {@code dante.thm3.columns.amended}.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 3</a>
 */
@Claim(
        id = "dante.thm3.columns",
        paper = Paper.DANTE,
        at = "Theorem 3",
        section = "3 A layer, outer weights",
        says = "every column of W* and V in B(0, W) ⟹ êrr is (ε, 2b³W/a, W*)-SLQC at V, for every ε > 0",
        expected = Verdict.REFUTED)
class ColumnBallLayerTest {

    @Check
    void everyPointOfTheColumnBallsIsSlqc(
            @ForAll(supplier = IdealisedLayers.Columns.class) LayerCohort layer, Evidence evidence) {
        SlqcOfLayers.power(layer, evidence);
        SlqcOfLayers.atThePoint(layer, evidence, SlqcOfLayers.printed(layer));
    }

    @Mutant("κ halved")
    void halfTheConstantSuffices(
            @ForAll(supplier = IdealisedLayers.Columns.class) LayerCohort layer, Evidence evidence) {
        SlqcOfLayers.atThePoint(layer, evidence, SlqcOfLayers.printed(layer).over(2));
    }
}
