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
 * Softmax with cross-entropy, soft labels. Let y_i = softmax(W*ᵀx_i) and ‖W*‖ ≤ W. Then êrr is (ε, W/2, W*)-SLQC at every V
 * ∈ B(0, W), for every ε &gt; 0.
 *
 * <p>It holds because the softmax is ½-Lipschitz: with residuals r and displacements u of the logits, ‖G‖ ≤ √(mean ⟨r, u⟩/2), and an
 * example's divergence is at most (W/√2)·√⟨r, u⟩. For two classes that is the sigmoid's bound; for 3, 4, 5 and 10 classes a numerical
 * search attained 0.88, 0.83, 0.80 and 0.73 of it, and from W = 2√2 on κ exceeds √2 of {@code dante.thm7}. Two classes at V = −W* on
 * the boundary need tanh(W/√2)/√2, which is κ in the limit W → 0.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 7</a>
 */
@Claim(
        id = "dante.thm7.soft",
        paper = Paper.DANTE,
        at = "Theorem 7",
        section = "6 Cross-entropy",
        says = "softmax, cross-entropy, y = softmax(W*ᵀx), ‖W*‖ ≤ W ⟹ êrr is (ε, W/2, W*)-SLQC on B(0, W), every ε > 0")
class SoftmaxCrossEntropySoftTest {

    @Check
    void everyPointIsSlqc(
            @ForAll(supplier = SoftmaxCrossEntropies.Soft.class) CrossEntropyCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.power(layer, evidence);
        SlqcUnderCrossEntropy.atThePoint(layer, evidence, layer.radius().over(2));
    }

    @Mutant("κ = W/20")
    void aTenthSuffices(
            @ForAll(supplier = SoftmaxCrossEntropies.Soft.class) CrossEntropyCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.atThePoint(layer, evidence, layer.radius().over(20));
    }
}
