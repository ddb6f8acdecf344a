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
 * Softmax with cross-entropy. Let ‖x_i‖ ≤ 1, labels in the simplex, and B(0, W) the Frobenius ball in R^{d×o}. Then êrr is
 * (ε, √2, Z)-SLQC at every V ∈ B(0, W), for every Z ∈ B(0, W) and every ε &gt; 0. The text leaves κ and the labels open;
 * this is the strongest reading.
 *
 * <p>It holds because êrr is convex and √2-Lipschitz ({@code dante.lem.convex}): ‖∇êrr‖ ≤ mean ‖p_i − y_i‖, and √2 is the
 * diameter of the simplex.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 7</a>
 */
@Claim(
        id = "dante.thm7",
        paper = Paper.DANTE,
        at = "Theorem 7",
        section = "6 Cross-entropy",
        says =
                "softmax, cross-entropy, labels in the simplex, ‖Z‖ ≤ W ⟹ êrr is (ε, √2, Z)-SLQC on B(0, W), every ε > 0")
class SoftmaxCrossEntropyTest {

    @Check
    void everyPointIsSlqc(@ForAll(supplier = SoftmaxCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.power(layer, evidence);
        SlqcUnderCrossEntropy.atThePoint(
                layer, evidence, layer.radius().arithmetic().constant(2).sqrt());
    }

    @Mutant("κ = √2/10")
    void aTenthSuffices(@ForAll(supplier = SoftmaxCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.atThePoint(
                layer, evidence, layer.radius().arithmetic().constant(2).sqrt().over(10));
    }

    @Mutant("κ = 1, as for the sigmoid")
    void oneSuffices(@ForAll(supplier = SoftmaxCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.atThePoint(
                layer, evidence, layer.radius().arithmetic().constant(1));
    }
}
