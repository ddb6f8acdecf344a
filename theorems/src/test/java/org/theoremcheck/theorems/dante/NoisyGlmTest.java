package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NoisyCohort;
import org.theoremcheck.generators.NoisyGlms;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Generalised ReLU, noisy GLM. Let y_i = φ(⟨w*, x_i⟩) + ξ_i with independent, centred ξ_i, |ξ_i| ≤ 1, ‖x_i‖ ≤ 1, ‖w*‖ ≤ W. For a fixed
 * w ∈ B(0, W) and m ≥ 2b²(12bW + 2bε/κ)²·log(1/δ)/(a²ε²) samples, êrr is (ε, κ, w*)-SLQC at w with probability ≥ 1 − δ, with
 * κ = 2b³W/a.
 *
 * <p>The printed sample size is lost; this is the reading that the proof's constants suggest. The probability is a sum over all
 * samples of a finite distribution, and δ the least one that the formula grants to the number of draws. Refuted by one sample:
 * x = 1, w* = W = 8, w = −8, a = 31/32, b = 1 and ξ = ±1. With probability ½, y = 9; then Δ = 279.56 exceeds ε = 279.07, but the ball
 * around w* of radius ε/κ = 16.9 contains w, at distance 2W = 16, in its interior, while the formula asks for no more than one
 * sample at δ = 0.115. By {@code dante.thm2.anysize} no other sample size helps.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 2</a>
 */
@Claim(
        id = "dante.thm2",
        paper = Paper.DANTE,
        at = "Theorem 2",
        section = "2 One neuron",
        says = "m ≥ 2b²(12bW + 2bε/κ)²·log(1/δ)/(a²ε²) ⟹ P(êrr is (ε, 2b³W/a, w*)-SLQC at w) ≥ 1 − δ",
        expected = Verdict.REFUTED)
class NoisyGlmTest {

    @Check
    void aFixedPointIsSlqcWithHighProbability(
            @ForAll(supplier = NoisyGlms.Few.class) NoisyCohort glm, Evidence evidence) {
        conclude(glm, evidence, NoisySlqc.printedKappa(glm), glm.cohort().length("n"));
    }

    @Mutant("noise of median 0 instead of mean 0")
    void theMedianOfTheNoiseIsEnough(
            @ForAll(supplier = NoisyGlms.FewOffCentre.class) NoisyCohort glm, Evidence evidence) {
        conclude(glm, evidence, NoisySlqc.printedKappa(glm), glm.cohort().length("n"));
    }

    @Mutant("κ divided by four")
    void aQuarterOfTheConstantSuffices(@ForAll(supplier = NoisyGlms.Few.class) NoisyCohort glm, Evidence evidence) {
        conclude(
                glm, evidence, NoisySlqc.printedKappa(glm).over(4), glm.cohort().length("n"));
    }

    @Mutant("m = 1")
    void oneSampleIsEnough(@ForAll(supplier = NoisyGlms.Few.class) NoisyCohort glm, Evidence evidence) {
        conclude(glm, evidence, NoisySlqc.printedKappa(glm), 1);
    }

    /** P(not SLQC) ≤ δ for {@code n} draws, where δ is what the formula grants to the instance's number of draws. */
    private static void conclude(NoisyCohort glm, Evidence evidence, Lanes kappa, int n) {
        glm.hypotheses().forEach(evidence::given);
        Lanes delta = NoisySlqc.printedDelta(glm, kappa, glm.cohort().length("n"));
        Lanes failure = glm.probability(n, sample -> NoisySlqc.fails(glm, sample, kappa));
        evidence.require("P(not SLQC) ≤ δ", failure, delta);
    }
}
