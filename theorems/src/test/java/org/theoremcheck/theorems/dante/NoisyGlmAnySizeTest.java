package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.certificate.Slqc;
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
 * No sample size rescues κ = 2b³W/a. There is a noisy generalised-ReLU GLM with M ≤ bW whose êrr is, for every odd m up to 100,001,
 * not (ε, 2b³W/a, w*)-SLQC at one fixed w with probability at least ½.
 *
 * <p>Let one example be repeated, ξ = ±M evenly, ⟨w, x⟩ &lt; ⟨w*, x⟩ and m odd: with probability ½ there are more ups than downs.
 * The mildest such sample, with one more, is shown to fail; Δ grows with the number of ups and the second condition, ε/κ ≤
 * |⟨w − w*, x⟩|/‖x‖, does not depend on it, so all of them fail. A sample that fails at m fails at every smaller odd size too.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 2</a>
 */
@Claim(
        id = "dante.thm2.anysize",
        paper = Paper.DANTE,
        at = "Theorem 2",
        section = "2 One neuron",
        kind = Kind.EXISTENCE,
        says = "some GLM with M ≤ bW: P(êrr is not (ε, 2b³W/a, w*)-SLQC at w) ≥ ½ for every odd m ≤ 100,001")
class NoisyGlmAnySizeTest {

    @Check
    void everySampleWithMoreUpsFails(@ForAll(supplier = NoisyGlms.Repeated.class) NoisyCohort glm, Evidence evidence) {
        conclude(glm, evidence, 1, 1);
    }

    @Mutant("κ = 4b³W/a")
    void everySampleFailsWithTwiceTheConstant(
            @ForAll(supplier = NoisyGlms.Repeated.class) NoisyCohort glm, Evidence evidence) {
        conclude(glm, evidence, 2, 1);
    }

    @Mutant("as many ups as downs")
    void theNoiseMayAverageOut(@ForAll(supplier = NoisyGlms.Repeated.class) NoisyCohort glm, Evidence evidence) {
        conclude(glm, evidence, 1, 0);
    }

    private static void conclude(NoisyCohort glm, Evidence evidence, double factor, double moreUps) {
        glm.hypotheses().forEach(evidence::given);
        Lanes loud = glm.up().equalTo(glm.noiseBound()).and(glm.down().equalTo(glm.noiseBound()));
        evidence.given("the noise is M or −M, evenly", loud);
        evidence.given("M ≤ bW", glm.noiseBound(), glm.b().times(glm.radius()));
        Lanes rise = glm.x().entries().dot(glm.point().minus(glm.optimum()));
        evidence.given("⟨w, x⟩ < ⟨w*, x⟩", rise.below(0));
        Lanes kappa = NoisySlqc.printedKappa(glm).times(factor);
        for (int m : new int[] {101, 1001, 10_001, 100_001}) {
            Lanes surplus = kappa.arithmetic().constant(moreUps).over(m);
            Lanes up = surplus.plus(1).over(2);
            Slqc at = Slqc.measure(
                    glm.sample(up.arithmetic().stack(up, up.negate().plus(1))), glm.point(), glm.optimum());
            Inequality second = at.at(kappa, glm.epsilon());
            evidence.exhibit("ε < Δ, m = " + m, glm.epsilon(), at.gap());
            evidence.exhibit("⟨G, w − w*⟩ < (ε/κ)‖G‖, m = " + m, second.rhs(), second.lhs());
        }
    }
}
