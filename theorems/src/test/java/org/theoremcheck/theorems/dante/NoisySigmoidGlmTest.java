package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NoisyCohort;
import org.theoremcheck.generators.NoisySigmoidGlms;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Noisy sigmoid GLM. Let (x, y) be drawn independently, y ∈ [0, 1], E[y | x] = σ(⟨w*, x⟩), ‖x‖ ≤ 1, ‖w‖ and ‖w*‖ ≤ W, ε and δ in (0, 1).
 * After m ≥ (8e^{2W}(W + 1)²/ε²)·log(1/δ) draws, êrr is (ε, e^W, w*)-SLQC at the fixed w with probability ≥ 1 − δ.
 *
 * <p>Sampled at δ = 0.01 with Bernoulli labels. It holds with room to spare: with a single atom no sample of any size fails,
 * because then Δ &gt; ε implies |⟨w − w*, x⟩| ≥ 2ε; how often one, ten and a hundred
 * draws fail is reported beside the verdict, and it is never.
 *
 * @see <a href="https://arxiv.org/abs/1507.02030">Hazan, Levy, Shalev-Shwartz (2015), Lemma 3.3</a>
 */
@Claim(
        id = "dante.hls.noisy",
        paper = Paper.DANTE,
        at = "Section 3.2",
        section = "2 One neuron",
        kind = Kind.PROBABILISTIC,
        instances = 8 * 1024,
        says = "m ≥ (8e^{2W}(W+1)²/ε²)·log(1/δ) ⟹ P(êrr is (ε, e^W, w*)-SLQC at w) ≥ 1 − δ")
class NoisySigmoidGlmTest {
    private static final double DELTA = 0.01;

    @Check
    void aFixedPointIsSlqcWithHighProbability(
            @ForAll(supplier = NoisySigmoidGlms.class) NoisyCohort glm, Evidence evidence) {
        Lanes share = glm.epsilon().over(glm.gap());
        evidence.cover(
                "ε within 5 % of the population gap", share.minus(1).abs().atMost(0.05), 0.2);
        for (int few : new int[] {1, 10, 100}) {
            Lanes m = share.times(0).plus(few);
            Lanes fails = NoisySlqc.fails(glm, glm.sample(m, few), glm.radius().exp());
            evidence.observe("not SLQC after " + few + " draws", fails);
        }
        conclude(glm, evidence, glm.radius().exp(), size(glm));
    }

    @Mutant("κ = e^W/1000")
    void aThousandthOfTheConstantSuffices(
            @ForAll(supplier = NoisySigmoidGlms.class) NoisyCohort glm, Evidence evidence) {
        conclude(glm, evidence, glm.radius().exp().over(1000), size(glm));
    }

    @Mutant("m = 1 with κ = e^W/20")
    void oneDrawIsEnough(@ForAll(supplier = NoisySigmoidGlms.class) NoisyCohort glm, Evidence evidence) {
        conclude(
                glm,
                evidence,
                glm.radius().exp().over(20),
                glm.radius().times(0).plus(1));
    }

    /** (8e^{2W}(W + 1)²/ε²)·log(1/δ). */
    private static Lanes size(NoisyCohort glm) {
        Lanes root = glm.radius().exp().times(glm.radius().plus(1)).over(glm.epsilon());
        return root.square()
                .times(8)
                .times(root.arithmetic().constant(DELTA).log().negate());
    }

    /** The share of samples that fail, against δ. */
    private static void conclude(NoisyCohort glm, Evidence evidence, Lanes kappa, Lanes m) {
        glm.hypotheses().forEach(evidence::given);
        Lanes one = m.arithmetic().constant(1);
        evidence.given("err(w) > err(w*)", glm.gap().above(0));
        evidence.given("ε < 1", glm.epsilon(), one);
        evidence.given("m ≤ 10⁹", m, one.times(1e9));
        evidence.failures(NoisySlqc.fails(glm, glm.sample(m.min(1e9), 0), kappa), DELTA);
    }
}
