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
 * Sigmoid with binary cross-entropy, soft labels. Let y_i = σ(⟨w*, x_i⟩) and ‖w*‖ ≤ W. Then êrr is (ε, W/4, w*)-SLQC at
 * every w ∈ B(0, W), for every ε &gt; 0.
 *
 * <p>It holds because, with residuals r = |σ(⟨w, x_i⟩) − y_i| ≤ u/4 and displacements u = |⟨w − w*, x_i⟩|, ‖G‖ ≤ ½√(mean ru), and an
 * example's divergence is r times the distance from ⟨w, x_i⟩ to the mean of σ′ between both logits, which is at most W because σ′ is
 * even and falls: at most (W/2)·√(ru). One example with w = −w* on the boundary needs tanh(W/2)/2, which is κ in the limit W → 0.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 6</a>
 */
@Claim(
        id = "dante.thm6.soft",
        paper = Paper.DANTE,
        at = "Theorem 6",
        section = "6 Cross-entropy",
        says = "sigmoid, cross-entropy, y = σ(⟨w*, x⟩), ‖w*‖ ≤ W ⟹ êrr is (ε, W/4, w*)-SLQC on B(0, W), every ε > 0")
class SigmoidCrossEntropySoftTest {

    @Check
    void everyPointIsSlqc(
            @ForAll(supplier = BinaryCrossEntropies.Soft.class) CrossEntropyCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.power(layer, evidence);
        SlqcUnderCrossEntropy.atThePoint(layer, evidence, layer.radius().over(4));
    }

    @Mutant("κ = W/40")
    void aTenthSuffices(
            @ForAll(supplier = BinaryCrossEntropies.Soft.class) CrossEntropyCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.atThePoint(layer, evidence, layer.radius().over(40));
    }

    @Mutant("labels 1 − y in the gradient")
    void theGradientOfFlippedLabelsServesToo(
            @ForAll(supplier = BinaryCrossEntropies.Soft.class) CrossEntropyCohort layer, Evidence evidence) {
        layer.hypotheses().forEach(evidence::given);
        Lanes one = layer.radius().arithmetic().constant(1);
        Lanes z = layer.reference();
        evidence.require(SlqcUnderCrossEntropy.withFlippedGradient(layer.oracle(), layer.point(), z)
                .forEveryEpsilon(one));
    }
}
