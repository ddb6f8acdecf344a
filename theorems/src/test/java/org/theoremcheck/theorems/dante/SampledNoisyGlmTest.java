package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NoisyCohort;
import org.theoremcheck.generators.NoisyGlms;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Generalised ReLU, noisy GLM, sampled: {@code dante.thm2.amended} at δ = 0.05 with as many draws as the formula asks for, from
 * distributions with up to six atoms, where going through all samples would take too long.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 2</a>
 */
@Claim(
        id = "dante.thm2.amended.sampled",
        paper = Paper.DANTE,
        at = "Theorem 2",
        section = "2 One neuron",
        kind = Kind.PROBABILISTIC,
        instances = 8 * 1024,
        says = "m ≥ max{128b⁴W²M²L/(a²ε²), M²(1+√(2L))²/(b²W²)}, L = log(2/δ) ⟹ P((ε, 4b³W/a, w*)-SLQC at w) ≥ 1 − δ")
class SampledNoisyGlmTest {
    private static final double DELTA = 0.05;

    @Check
    void aFixedPointIsSlqcWithHighProbability(
            @ForAll(supplier = NoisyGlms.Loud.class) NoisyCohort glm, Evidence evidence) {
        Lanes share = glm.epsilon().over(glm.gap());
        evidence.cover(
                "ε within 5 % of the population gap", share.minus(1).abs().atMost(0.05), 0.2);
        conclude(glm, evidence, 2);
    }

    @Mutant("κ = b³W/(10a)")
    void aFortiethOfTheConstantSuffices(@ForAll(supplier = NoisyGlms.Loud.class) NoisyCohort glm, Evidence evidence) {
        conclude(glm, evidence, 0.05);
    }

    /** The share of samples that fail, against δ. */
    private static void conclude(NoisyCohort glm, Evidence evidence, double factor) {
        glm.hypotheses().forEach(evidence::given);
        evidence.given("err(w) > err(w*)", glm.gap().above(0));
        Lanes delta = glm.b().arithmetic().constant(DELTA);
        Lanes m = NoisySlqc.amendedSize(glm, delta);
        evidence.given("m ≤ 10⁹", m, delta.arithmetic().constant(1e9));
        Lanes kappa = NoisySlqc.printedKappa(glm).times(factor);
        evidence.failures(NoisySlqc.fails(glm, glm.sample(m.min(1e9), 0), kappa), DELTA);
    }
}
