package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.LogitCrossEntropy;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.network.SoftmaxCrossEntropy;
import org.theoremcheck.engine.problem.CrossEntropyCohort;
import org.theoremcheck.generators.SoftmaxCrossEntropies;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Cross-entropy is Lipschitz in the logits. The loss of a sample has a gradient of norm at most 1 for a sigmoid and √2 for a
 * softmax, and two logit vectors differ in loss by at most that times their distance.
 *
 * <p>It holds because the gradients are σ(s) − y ∈ [−1, 1] and p − y, a difference of two points of the simplex, whose
 * diameter is √2. Both constants are approached by confident wrong predictions.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 3.3</a>
 */
@Claim(
        id = "dante.ce.lipschitz.logit",
        paper = Paper.DANTE,
        at = "Section 3.3",
        section = "6 Cross-entropy",
        says = "cross-entropy of a sample is Lipschitz in the logits, with constant 1 (binary) and √2 (softmax)")
class CrossEntropyLipschitzTest {

    @Check
    void crossEntropyIsLipschitz(
            @ForAll(supplier = SoftmaxCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        layer.hypotheses().forEach(evidence::given);
        Lanes one = layer.radius().arithmetic().constant(1);
        conclude(layer, evidence, new LogitCrossEntropy(), 1, one);
        conclude(
                layer,
                evidence,
                new SoftmaxCrossEntropy(),
                layer.labels().columns(),
                one.plus(1).sqrt());
    }

    @Mutant("binary with constant ½")
    void halfSufficesForTheSigmoid(
            @ForAll(supplier = SoftmaxCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        layer.hypotheses().forEach(evidence::given);
        Lanes half = layer.radius().arithmetic().constant(0.5);
        conclude(layer, evidence, new LogitCrossEntropy(), 1, half);
    }

    @Mutant("softmax with constant 1")
    void oneSufficesForTheSoftmax(
            @ForAll(supplier = SoftmaxCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        layer.hypotheses().forEach(evidence::given);
        Lanes one = layer.radius().arithmetic().constant(1);
        conclude(layer, evidence, new SoftmaxCrossEntropy(), layer.labels().columns(), one);
    }

    /** @param width how many logits one loss reads */
    private static void conclude(CrossEntropyCohort layer, Evidence evidence, Loss f, int width, Lanes constant) {
        Matrix y = layer.labels();
        Matrix s = layer.logits(layer.point());
        Matrix t = layer.logits(layer.reference());
        int m = y.rows();
        Lanes slopes = f.gradient(s, y).entries().times(m);
        Lanes steepest = slopes.square().sumEvery(width).greatest().sqrt();
        evidence.require("‖∇f(s_i)‖ ≤ C", steepest, constant);
        Lanes distances = s.minus(t).entries().square().sumEvery(width).sqrt();
        Lanes apart = f.risk(s, y).minus(f.risk(t, y)).abs();
        evidence.require(
                "|f(s) − f(t)| ≤ C·mean‖s_i − t_i‖",
                apart,
                distances.sum().over(m).times(constant));
    }
}
