package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LineCohort;
import org.theoremcheck.generators.HardLabels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Sigmoid with binary cross-entropy, hard labels. Let y_i ∈ {0, 1} and let z minimise êrr over B(0, W). Then êrr is (ε, 1,
 * z)-SLQC at every w ∈ B(0, W), for every ε &gt; 0.
 *
 * <p>Checked on examples along one line, separable and not, where the minimiser is known exactly. It holds as a case of
 * {@code dante.thm6}; with few contradicting labels and W → ∞, need tends to 1.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 6</a>
 */
@Claim(
        id = "dante.thm6.hard",
        paper = Paper.DANTE,
        at = "Theorem 6",
        section = "6 Cross-entropy",
        says =
                "sigmoid, cross-entropy, y ∈ {0, 1}, z a minimiser over B(0, W) ⟹ êrr is (ε, 1, z)-SLQC on B(0, W), every ε > 0")
class SigmoidCrossEntropyHardTest {

    @Check
    void everyPointIsSlqc(@ForAll(supplier = HardLabels.class) LineCohort layer, Evidence evidence) {
        evidence.cover("separable", layer.separable(), 0.4);
        evidence.cover("not separable", layer.separable().not(), 0.1);
        evidence.cover("W > 8", layer.radius().above(8), 0.1);
        evidence.cover("êrr(w) > êrr(z)", SlqcUnderCrossEntropy.around(layer).counted(), 0.5);
        SlqcUnderCrossEntropy.atThePoint(
                layer, evidence, layer.radius().arithmetic().constant(1));
    }

    @Mutant("κ = 1/10")
    void aTenthSuffices(@ForAll(supplier = HardLabels.class) LineCohort layer, Evidence evidence) {
        SlqcUnderCrossEntropy.atThePoint(
                layer, evidence, layer.radius().arithmetic().constant(0.1));
    }

    @Mutant("labels 1 − y in the gradient")
    void theGradientOfFlippedLabelsServesToo(@ForAll(supplier = HardLabels.class) LineCohort layer, Evidence evidence) {
        layer.hypotheses().forEach(evidence::given);
        Lanes one = layer.radius().arithmetic().constant(1);
        Lanes z = layer.optimum();
        evidence.require(SlqcUnderCrossEntropy.withFlippedGradient(layer.oracle(), layer.point(), z)
                .forEveryEpsilon(one));
    }
}
