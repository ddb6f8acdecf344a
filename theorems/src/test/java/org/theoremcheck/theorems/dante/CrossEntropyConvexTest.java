package org.theoremcheck.theorems.dante;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.LogitCrossEntropy;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.network.SoftmaxCrossEntropy;
import org.theoremcheck.engine.network.SquaredError;
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
 * Cross-entropy is convex in the logits. For labels in the simplex, f((s + t)/2) ≤ (f(s) + f(t))/2 and f(t) + ⟨∇f(t), s − t⟩
 * ≤ f(s), for the softmax and for independent sigmoids.
 *
 * <p>It holds because f is a log-sum-exp, or a sum of softpluses, minus a linear function. Both sides are written as sums of
 * terms that are not negative, so that nothing cancels.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 3.3</a>
 */
@Claim(
        id = "dante.ce.convex",
        paper = Paper.DANTE,
        at = "Section 3.3",
        section = "6 Cross-entropy",
        says = "cross-entropy, binary and softmax, is convex in the logits, for labels in the simplex")
class CrossEntropyConvexTest {

    @Check
    void crossEntropyIsConvex(
            @ForAll(supplier = SoftmaxCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        layer.hypotheses().forEach(evidence::given);
        Lanes hard = layer.labels().entries();
        evidence.cover("hard labels", hard.equalTo(0).or(hard.equalTo(1)).least(), 0.2);
        evidence.cover("soft labels", hard.greatest().below(0.9), 0.2);
        for (Loss loss : List.of(new LogitCrossEntropy(), new SoftmaxCrossEntropy())) {
            midpoint(layer, evidence, s -> loss.risk(s, layer.labels()));
            tangent(layer, evidence, loss);
        }
    }

    @Mutant("squared error of softmax probabilities")
    void squaredErrorIsConvex(
            @ForAll(supplier = SoftmaxCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        layer.hypotheses().forEach(evidence::given);
        midpoint(layer, evidence, s -> new SquaredError()
                .risk(s.with(SoftmaxCrossEntropy.probabilities(s)), layer.labels()));
    }

    @Mutant("squared error of sigmoid probabilities")
    void squaredErrorOfSigmoidsIsConvex(
            @ForAll(supplier = SoftmaxCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        layer.hypotheses().forEach(evidence::given);
        Sigmoid sigmoid = new Sigmoid();
        midpoint(layer, evidence, s -> new SquaredError().risk(s.with(sigmoid.value(s.entries())), layer.labels()));
    }

    @Mutant("concave")
    void crossEntropyIsConcave(
            @ForAll(supplier = SoftmaxCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        layer.hypotheses().forEach(evidence::given);
        midpoint(layer, evidence, s -> new SoftmaxCrossEntropy()
                .risk(s, layer.labels())
                .negate());
    }

    private static void midpoint(CrossEntropyCohort layer, Evidence evidence, Function<Matrix, Lanes> f) {
        Matrix s = layer.logits(layer.point());
        Matrix t = layer.logits(layer.reference());
        Matrix middle = s.with(s.plus(t).entries().over(2));
        evidence.require(
                "f((s + t)/2) ≤ (f(s) + f(t))/2",
                f.apply(middle),
                f.apply(s).plus(f.apply(t)).over(2));
    }

    private static void tangent(CrossEntropyCohort layer, Evidence evidence, Loss f) {
        Matrix y = layer.labels();
        Matrix s = layer.logits(layer.point());
        Matrix t = layer.logits(layer.reference());
        Lanes rise = f.gradient(t, y).hadamard(s.minus(t)).entries();
        evidence.require(
                "f(t) + ⟨∇f(t), s − t⟩ ≤ f(s)",
                f.risk(t, y).plus(rise.max(0).sum()),
                f.risk(s, y).plus(rise.negate().max(0).sum()));
    }
}
