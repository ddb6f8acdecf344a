package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.problem.CrossEntropyCohort;
import org.theoremcheck.generators.BinaryCrossEntropies;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Sigmoid with binary cross-entropy, hard labels from a teacher. Let y_i ∈ {0, 1}, y_i = σ(⟨w*, x_i⟩) and ‖w*‖ ≤ W. Then êrr
 * is (ε, κ, w*)-SLQC at every w ∈ B(0, W), for any κ &gt; 0: here 2⁻²⁰.
 *
 * <p>True of nothing: 0 &lt; σ &lt; 1, so that no instance satisfies both hypotheses, although the proof uses both. The two
 * are conditions of the conclusion here, so that the report can count the instances that meet them.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 6</a>
 */
@Claim(
        id = "dante.thm6.idealised.hard",
        paper = Paper.DANTE,
        at = "Theorem 6",
        section = "6 Cross-entropy",
        says = "y ∈ {0, 1} and y = σ(⟨w*, x⟩), ‖w*‖ ≤ W ⟹ êrr is (ε, κ, w*)-SLQC on B(0, W) for any κ, every ε > 0",
        expected = Verdict.VACUOUS)
class IdealisedHardLabelsTest {

    @Check
    void anyConstantWorks(@ForAll(supplier = BinaryCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        conclude(layer, evidence, 0);
    }

    @Mutant("labels within 1/10 of σ(⟨w*, x⟩)")
    void labelsNeedOnlyBeClose(
            @ForAll(supplier = BinaryCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        conclude(layer, evidence, 0.1);
    }

    /** @param tolerance bound on |y_i − σ(⟨w*, x_i⟩)| */
    private static void conclude(CrossEntropyCohort layer, Evidence evidence, double tolerance) {
        layer.hypotheses().forEach(evidence::given);
        Lanes met = hard(layer).and(residual(layer).atMost(tolerance));
        evidence.observe("satisfies both hypotheses", met);
        evidence.vacuous(met.not());
        Lanes kappa = met.arithmetic().constant(0x1p-20);
        Inequality slqc = SlqcUnderCrossEntropy.around(layer).forEveryEpsilon(kappa);
        evidence.require(slqc.name(), slqc.lhs(), slqc.rhs(), slqc.counted().and(met));
    }

    private static Lanes hard(CrossEntropyCohort layer) {
        Lanes y = layer.labels().entries();
        return y.equalTo(0).or(y.equalTo(1)).least();
    }

    /** max_i |y_i − σ(s_i)| for hard labels, as y·σ(−s) + (1 − y)·σ(s): 1 − σ(s) would round to 0 in doubles. */
    private static Lanes residual(CrossEntropyCohort layer) {
        Lanes s = layer.logits(layer.reference()).entries();
        Lanes y = layer.labels().entries();
        Sigmoid sigmoid = new Sigmoid();
        Lanes no = y.negate().plus(1).times(sigmoid.value(s));
        return y.times(sigmoid.value(s.negate())).plus(no).greatest();
    }
}
