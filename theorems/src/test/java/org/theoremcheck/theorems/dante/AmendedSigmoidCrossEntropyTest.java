package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.problem.LineCohort;
import org.theoremcheck.generators.HardLabels;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Sigmoid with binary cross-entropy, hard labels, corrected. As {@code dante.thm6.hard} with κ = σ(W) = 1/(1 + e^(−W)),
 * which is below 1 and tends to ½ as W → 0.
 *
 * <p>It holds because ‖∇êrr‖ ≤ max |σ(s) − y| ≤ σ(W) on B(0, W), and need ≤ ‖∇êrr(w)‖ for a convex êrr. One example at w =
 * −z needs ½.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 6</a>
 */
@Claim(
        id = "dante.thm6.hard.quarter.amended",
        paper = Paper.DANTE,
        at = "Theorem 6",
        section = "6 Cross-entropy",
        says =
                "sigmoid, cross-entropy, y ∈ {0, 1}, z a minimiser over B(0, W) ⟹ êrr is (ε, σ(W), z)-SLQC on B(0, W), every ε > 0")
class AmendedSigmoidCrossEntropyTest {

    @Check
    void everyPointIsSlqc(@ForAll(supplier = HardLabels.class) LineCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.atThePoint(layer, evidence, new Sigmoid().value(layer.radius()));
    }

    @Mutant("κ halved")
    void halfTheConstantSuffices(@ForAll(supplier = HardLabels.class) LineCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.atThePoint(
                layer, evidence, new Sigmoid().value(layer.radius()).over(2));
    }

    @Mutant("κ = σ(W) − ½")
    void theSlopeAtTheCentreSuffices(@ForAll(supplier = HardLabels.class) LineCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.atThePoint(
                layer, evidence, new Sigmoid().value(layer.radius()).minus(0.5));
    }
}
