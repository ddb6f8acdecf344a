package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NoisyCohort;
import org.theoremcheck.generators.NoisyGlms;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Generalised ReLU, noisy GLM, with twice the κ. Let the noise be independent, centred and |ξ_i| ≤ M, L = log(2/δ). For a fixed
 * w ∈ B(0, W) and m ≥ max{128b⁴W²M²L/(a²ε²), M²(1 + √(2L))²/(b²W²)} samples, êrr is (ε, 4b³W/a, w*)-SLQC at w with probability
 * ≥ 1 − δ.
 *
 * <p>The probability is a sum over all samples of a finite distribution, and δ the least one that the formula grants to the
 * number of draws. With one atom a sample fails only if ε/κ exceeds |⟨w − w*, x⟩|/‖x‖, so that its mean noise must be beyond
 * bW(2b/a − 1), and Hoeffding's inequality leaves δ/2.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 2</a>
 */
@Claim(
        id = "dante.thm2.amended",
        paper = Paper.DANTE,
        at = "Theorem 2",
        section = "2 One neuron",
        says = "m ≥ max{128b⁴W²M²L/(a²ε²), M²(1+√(2L))²/(b²W²)}, L = log(2/δ) ⟹ P((ε, 4b³W/a, w*)-SLQC at w) ≥ 1 − δ")
class AmendedNoisyGlmTest {

    @Check
    void aFixedPointIsSlqcWithHighProbability(
            @ForAll(supplier = NoisyGlms.Few.class) NoisyCohort glm, Evidence evidence) {
        Lanes share = glm.epsilon().over(glm.gap());
        evidence.cover(
                "ε within 5 % of the population gap", share.minus(1).abs().atMost(0.05), 0.2);
        conclude(glm, evidence, 2, 1);
    }

    @Mutant("a fiftieth of the samples")
    void aFiftiethOfTheSamplesIsEnough(@ForAll(supplier = NoisyGlms.Few.class) NoisyCohort glm, Evidence evidence) {
        conclude(glm, evidence, 2, 50);
    }

    @Mutant("κ = 2b³W/a with the same number of samples")
    void thePrintedConstantSuffices(@ForAll(supplier = NoisyGlms.Few.class) NoisyCohort glm, Evidence evidence) {
        conclude(glm, evidence, 1, 1);
    }

    @Mutant("noise with a mean other than 0")
    void theMedianOfTheNoiseIsEnough(
            @ForAll(supplier = NoisyGlms.FewOffCentre.class) NoisyCohort glm, Evidence evidence) {
        conclude(glm, evidence, 2, 1);
    }

    /**
     * P(not SLQC) ≤ δ.
     *
     * @param factor of κ on 2b³W/a
     * @param saving how many times fewer draws are made than the formula asks for
     */
    private static void conclude(NoisyCohort glm, Evidence evidence, double factor, int saving) {
        glm.hypotheses().forEach(evidence::given);
        int n = glm.cohort().length("n");
        Lanes delta = NoisySlqc.amendedDelta(glm, n * saving);
        evidence.given("n draws are enough for some δ < 1", delta.below(1));
        Lanes kappa = NoisySlqc.printedKappa(glm).times(factor);
        Lanes failure = glm.probability(n, sample -> NoisySlqc.fails(glm, sample, kappa));
        evidence.require("P(not SLQC) ≤ δ", failure, delta);
    }
}
