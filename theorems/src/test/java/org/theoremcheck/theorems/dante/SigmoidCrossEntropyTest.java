package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.CrossEntropyCohort;
import org.theoremcheck.generators.BinaryCrossEntropies;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Sigmoid with binary cross-entropy. Let ‖x_i‖ ≤ 1 and y_i ∈ [0, 1]. Then êrr(w) = −(1/m) Σ y_i ln σ(⟨w, x_i⟩) + (1 − y_i)
 * ln(1 − σ(⟨w, x_i⟩)) is (ε, 1, z)-SLQC at every w ∈ B(0, W), for every z ∈ B(0, W) and every ε &gt; 0. The text leaves κ
 * and the labels open; this is the strongest reading.
 *
 * <p>It holds because êrr is convex and 1-Lipschitz ({@code dante.lem.convex}), and neither e^W nor the labels matter.
 * Confident wrong predictions bring need near 1.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 6</a>
 */
@Claim(
        id = "dante.thm6",
        paper = Paper.DANTE,
        at = "Theorem 6",
        section = "6 Cross-entropy",
        says = "sigmoid, cross-entropy, y ∈ [0, 1], z ∈ B(0, W) ⟹ êrr is (ε, 1, z)-SLQC on B(0, W), every ε > 0")
class SigmoidCrossEntropyTest {

    @Check
    void everyPointIsSlqc(@ForAll(supplier = BinaryCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.power(layer, evidence);
        SlqcUnderCrossEntropy.atThePoint(
                layer, evidence, layer.radius().arithmetic().constant(1));
    }

    @Mutant("κ = 1/10")
    void aTenthSuffices(@ForAll(supplier = BinaryCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.atThePoint(
                layer, evidence, layer.radius().arithmetic().constant(0.1));
    }

    @Mutant("labels 1 − y in the gradient")
    void theGradientOfFlippedLabelsServesToo(
            @ForAll(supplier = BinaryCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        layer.hypotheses().forEach(evidence::given);
        Lanes one = layer.radius().arithmetic().constant(1);
        Lanes z = layer.reference();
        evidence.require(SlqcUnderCrossEntropy.withFlippedGradient(layer.oracle(), layer.point(), z)
                .forEveryEpsilon(one));
    }
}
