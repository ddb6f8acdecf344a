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
 * Cross-entropy in the predicted probability, corrected. On p = σ(s) with |s| ≤ W, −y·ln p − (1 − y)·ln(1 − p) is (1 +
 * e^W)-Lipschitz in p.
 *
 * <p>It holds because 1/p and 1/(1 − p) are at most 1 + e^W there; the label 1 at s = −W attains it.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 3.3</a>
 */
@Claim(
        id = "dante.ce.lipschitz.prob.amended",
        paper = Paper.DANTE,
        at = "Section 3.3",
        section = "6 Cross-entropy",
        says = "|logit| ≤ W ⟹ cross-entropy is (1 + e^W)-Lipschitz in the predicted probability")
class AmendedCrossEntropyLipschitzTest {

    @Check
    void boundedLogitsGiveAConstant(
            @ForAll(supplier = BinaryCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        conclude(layer, evidence, layer.radius().exp().plus(1));
    }

    @Mutant("C = e^W")
    void theExponentialAloneSuffices(
            @ForAll(supplier = BinaryCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        conclude(layer, evidence, layer.radius().exp());
    }

    @Mutant("C halved")
    void halfTheConstantSuffices(
            @ForAll(supplier = BinaryCrossEntropies.class) CrossEntropyCohort layer, Evidence evidence) {
        conclude(layer, evidence, layer.radius().exp().plus(1).over(2));
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
