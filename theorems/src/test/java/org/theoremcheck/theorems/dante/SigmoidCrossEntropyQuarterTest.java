package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LineCohort;
import org.theoremcheck.generators.HardLabels;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Sigmoid with binary cross-entropy, hard labels, the constant of soft ones. As {@code dante.thm6.hard} with κ = W/4.
 *
 * <p>Refuted: with W = 1, x = 1, y = 1, z = 1 and w = 0, Δ = ln 2 − ln(1 + 1/e) = 0.380 over the distance 1 needs 0.380, and κ is
 * ¼. At w = −W the need is ½ for every W, because a hard label keeps its gradient however small the ball; {@code
 * dante.thm6.hard.quarter.amended} has the constant that remains.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 6</a>
 */
@Claim(
        id = "dante.thm6.hard.quarter",
        paper = Paper.DANTE,
        at = "Theorem 6",
        section = "6 Cross-entropy",
        says =
                "sigmoid, cross-entropy, y ∈ {0, 1}, z a minimiser over B(0, W) ⟹ êrr is (ε, W/4, z)-SLQC on B(0, W), every ε > 0",
        expected = Verdict.REFUTED)
class SigmoidCrossEntropyQuarterTest {

    @Check
    void everyPointIsSlqc(@ForAll(supplier = HardLabels.class) LineCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.atThePoint(layer, evidence, layer.radius().over(4));
    }

    @Mutant("κ = W/40")
    void aTenthSuffices(@ForAll(supplier = HardLabels.class) LineCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.atThePoint(layer, evidence, layer.radius().over(40));
    }
}
