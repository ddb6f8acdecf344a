package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.generators.NoisySamples;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Noisy GLM, empirical risk: w* also minimises the empirical risk of a noisy sample, a reading that the definition invites by giving
 * both risks' minimiser one name.
 *
 * <p>Refuted by one example: x = w* = 1, ξ = −1, a = ½, b = 1. Then y = 0, êrr(w*) = 1, and w = 0 fits with êrr(w) = 0.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Definition 2</a>
 */
@Claim(
        id = "dante.def2.empirical",
        paper = Paper.DANTE,
        at = "Definition 2",
        section = "1 Definitions",
        says = "y_i = φ(⟨w*, x_i⟩) + ξ_i, ξ_i centred ⟹ êrr(w*) ≤ êrr(w) for every w",
        expected = Verdict.REFUTED)
class NoisySampleTest {

    @Check
    void theTeacherMinimises(@ForAll(supplier = NoisySamples.class) GlmCohort glm, Evidence evidence) {
        conclude(glm, evidence, 1);
    }

    @Mutant("noise of one sign")
    void theNoiseMayHaveOneSign(@ForAll(supplier = NoisySamples.NonNegative.class) GlmCohort glm, Evidence evidence) {
        conclude(glm, evidence, 1);
    }

    @Mutant("w* is within a factor of ten of the minimum")
    void theTeacherNearlyMinimises(@ForAll(supplier = NoisySamples.class) GlmCohort glm, Evidence evidence) {
        conclude(glm, evidence, 10);
    }

    private static void conclude(GlmCohort glm, Evidence evidence, double factor) {
        glm.hypotheses().forEach(evidence::given);
        for (Lanes w : glm.points()) {
            Lanes risk = glm.oracle().risk(w).times(factor);
            evidence.require("êrr(w*) ≤ êrr(w)", glm.oracle().risk(glm.wStar()), risk);
        }
    }
}
