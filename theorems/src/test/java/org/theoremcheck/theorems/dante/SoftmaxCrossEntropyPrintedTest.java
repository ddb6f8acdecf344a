package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.CrossEntropyCohort;
import org.theoremcheck.generators.SoftmaxCrossEntropies;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Softmax with cross-entropy, κ = e^W. As {@code dante.thm7} with the constant of the squared error.
 *
 * <p>It holds: e^W ≥ √2 once W ≥ 0.35, and in smaller balls all probabilities are within a factor e^{√2W} of each other,
 * where ‖p − y‖ ≤ e^W.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 7</a>
 */
@Claim(
        id = "dante.thm7.printed",
        paper = Paper.DANTE,
        at = "Theorem 7",
        section = "6 Cross-entropy",
        says =
                "softmax, cross-entropy, labels in the simplex, ‖Z‖ ≤ W ⟹ êrr is (ε, e^W, Z)-SLQC on B(0, W), every ε > 0")
class SoftmaxCrossEntropyPrintedTest {

    @Check
    void everyPointIsSlqc(@ForAll(supplier = SoftmaxCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.power(layer, evidence);
        SlqcUnderCrossEntropy.atThePoint(layer, evidence, layer.radius().exp());
    }

    @Mutant("κ = e^W/10")
    void aTenthSuffices(@ForAll(supplier = SoftmaxCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.atThePoint(layer, evidence, layer.radius().exp().over(10));
    }

    @Mutant("κ = e^(−W)")
    void theConstantMayDecay(
            @ForAll(supplier = SoftmaxCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.atThePoint(
                layer, evidence, layer.radius().negate().exp());
    }
}
