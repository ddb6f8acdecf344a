package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.engine.problem.NoisyCohort;
import org.theoremcheck.generators.NoisyGlms;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * How nearly w* minimises the empirical risk. Let the noise be independent, centred and |ξ_i| ≤ M. For a fixed w, with probability
 * ≥ 1 − δ, êrr(w*) ≤ êrr(w) + 2M²·log(1/δ)/m.
 *
 * <p>Checked as P(êrr(w*) − êrr(w) &gt; s) ≤ exp(−ms/(2M²)) for every s &gt; 0, the probability being a sum over all samples. It holds
 * because the difference is 2·mean ξr − mean r² ≤ (mean ξr)²/mean r², r_i = φ(⟨w, x_i⟩) − φ(⟨w*, x_i⟩), to which Hoeffding's
 * inequality applies.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Definition 2</a>
 */
@Claim(
        id = "dante.def2.empirical.amended",
        paper = Paper.DANTE,
        at = "Definition 2",
        section = "1 Definitions",
        says = "E[y | x] = φ(⟨w*, x⟩), |ξ| ≤ M ⟹ P(êrr(w*) ≤ êrr(w) + 2M²·log(1/δ)/m) ≥ 1 − δ for each fixed w")
class AmendedNoisySampleTest {

    @Check
    void theTeacherNearlyMinimises(@ForAll(supplier = NoisyGlms.Few.class) NoisyCohort glm, Evidence evidence) {
        conclude(glm, evidence, 2);
    }

    @Mutant("a quarter of the excess: M²·log(1/δ)/(2m)")
    void aQuarterOfTheExcessSuffices(@ForAll(supplier = NoisyGlms.Few.class) NoisyCohort glm, Evidence evidence) {
        conclude(glm, evidence, 0.5);
    }

    @Mutant("noise of median 0 instead of mean 0")
    void theMedianOfTheNoiseIsEnough(
            @ForAll(supplier = NoisyGlms.FewOffCentre.class) NoisyCohort glm, Evidence evidence) {
        conclude(glm, evidence, 2);
    }

    /** P(êrr(w*) − êrr(w) > s) ≤ exp(−ms/(c·M²)). @param c of the excess c·M²·log(1/δ)/m */
    private static void conclude(NoisyCohort glm, Evidence evidence, double c) {
        glm.hypotheses().forEach(evidence::given);
        Lanes s = glm.epsilon();
        int m = glm.cohort().length("n");
        Lanes failure = glm.probability(m, sample -> excess(glm, sample).above(s));
        Lanes delta = s.times(m).over(glm.noiseBound().square().times(-c)).exp();
        evidence.require("P(êrr(w*) − êrr(w) > s) ≤ exp(−ms/(2M²))", failure, delta);
    }

    private static Lanes excess(NoisyCohort glm, Oracle sample) {
        return sample.risk(glm.optimum()).minus(sample.risk(glm.point()));
    }
}
