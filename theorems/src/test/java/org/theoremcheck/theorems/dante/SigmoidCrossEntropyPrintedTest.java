package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.CrossEntropyCohort;
import org.theoremcheck.generators.BinaryCrossEntropies;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Sigmoid with binary cross-entropy, κ = e^W. As {@code dante.thm6} with the constant of the squared error.
 *
 * <p>It holds because e^W &gt; 1, and κ = 1 suffices: the exponential belongs to the squared error alone.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 6</a>
 */
@Claim(
        id = "dante.thm6.printed",
        paper = Paper.DANTE,
        at = "Theorem 6",
        section = "6 Cross-entropy",
        says = "sigmoid, cross-entropy, y ∈ [0, 1], z ∈ B(0, W) ⟹ êrr is (ε, e^W, z)-SLQC on B(0, W), every ε > 0")
class SigmoidCrossEntropyPrintedTest {

    @Check
    void everyPointIsSlqc(@ForAll(supplier = BinaryCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.power(layer, evidence);
        SlqcUnderCrossEntropy.atThePoint(layer, evidence, layer.radius().exp());
    }

    @Mutant("κ = e^W/10")
    void aTenthSuffices(@ForAll(supplier = BinaryCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.atThePoint(layer, evidence, layer.radius().exp().over(10));
    }

    @Mutant("κ = e^(−W)")
    void theConstantMayDecay(
            @ForAll(supplier = BinaryCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.atThePoint(
                layer, evidence, layer.radius().negate().exp());
    }
}
