package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
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
 * Cross-entropy in the predicted probability. −y·ln p − (1 − y)·ln(1 − p) is C-Lipschitz in p ∈ (0, 1), for some constant C.
 *
 * <p>Checked for constants C = W from 0.1 to 50 against p = σ(s), through the derivative in p. Refuted for every C: at y = 1 the
 * derivative is −1/p, and p = 1/(C + 1) has 1/p &gt; C; for C = 1, y = 0 and p = ½ it is 2. Away from 0 and 1 there is a constant:
 * see {@code dante.ce.lipschitz.prob.amended}.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 3.3</a>
 */
@Claim(
        id = "dante.ce.lipschitz.prob",
        paper = Paper.DANTE,
        at = "Section 3.3",
        section = "6 Cross-entropy",
        says = "for some C, −y·ln p − (1 − y)·ln(1 − p) is C-Lipschitz in p ∈ (0, 1)",
        expected = Verdict.REFUTED)
class CrossEntropyLipschitzInProbabilityTest {

    @Check
    void someConstantWorks(@ForAll(supplier = BinaryCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        conclude(layer, evidence, layer.radius());
    }

    @Mutant("C = 1")
    void oneWorks(@ForAll(supplier = BinaryCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        conclude(layer, evidence, layer.radius().arithmetic().constant(1));
    }

    @Mutant("C = 1000")
    void aThousandWorks(@ForAll(supplier = BinaryCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        conclude(layer, evidence, layer.radius().arithmetic().constant(1000));
    }

    private static void conclude(CrossEntropyCohort layer, Evidence evidence, Lanes constant) {
        layer.hypotheses().forEach(evidence::given);
        evidence.require("|∂f/∂p| ≤ C", steepest(layer), constant);
    }

    /** max_i |−y/p + (1 − y)/(1 − p)| at p = σ(s): the derivative in p, with 1/p = 1 + e⁻ˢ. */
    private static Lanes steepest(CrossEntropyCohort layer) {
        Lanes s = layer.logits(layer.point()).entries();
        Lanes y = layer.labels().entries();
        Lanes up = y.negate().plus(1).times(s.exp().plus(1));
        Lanes down = y.times(s.negate().exp().plus(1));
        return up.minus(down).abs().greatest();
    }
}
