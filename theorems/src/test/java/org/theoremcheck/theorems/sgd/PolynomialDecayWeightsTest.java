package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Averaging;
import org.theoremcheck.engine.problem.SequenceCohort;
import org.theoremcheck.generators.Sequences;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The recursion w̄_t = (1 − (γ+1)/(t+γ))·w̄_{t−1} + (γ+1)/(t+γ)·w_t is Σ_t ρ_t·w_t with ρ_t ∝ t(t+1)…(t+γ−1), so that
 * ρ_T = (γ+1)/(T+γ); γ = 0 is the uniform average.
 *
 * <p>It holds because ρ_t/ρ_{t−1} = (t+γ−1)/(t−1) is what the recursion makes of the weights.
 *
 * @see <a href="https://arxiv.org/abs/1212.1824">Shamir, Zhang (2013), Section 4 (restored)</a>
 */
@Claim(
        id = "sgd.polydecay.weights",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, averaging (restored)",
        section = "C Convergence",
        says = "w̄_T = Σρ_t·w_t, ρ_t ∝ t(t+1)…(t+γ−1), ρ_T = (γ+1)/(T+γ)")
class PolynomialDecayWeightsTest {

    @Check
    void theRecursionIsAWeightedMean(@ForAll(supplier = Sequences.class) SequenceCohort w, Evidence evidence) {
        w.hypotheses().forEach(evidence::given);
        for (int gamma : new int[] {0, 1, 2, 3, 7}) {
            conclude(w, evidence, gamma, Averaging.polynomialDecay(gamma));
        }
        conclude(w, evidence, 0, Averaging.uniform());
    }

    @Mutant("γ + 1 replaced by γ in the recursion")
    void theStepMayBeSmaller(@ForAll(supplier = Sequences.class) SequenceCohort w, Evidence evidence) {
        w.hypotheses().forEach(evidence::given);
        conclude(
                w,
                evidence,
                3,
                (mean, next, t, horizon) ->
                        t == 1 ? next : mean.plus(next.minus(mean).times(3).over(t + 3)));
    }

    private static void conclude(SequenceCohort w, Evidence evidence, int gamma, Averaging averaging) {
        int horizon = w.length();
        Lanes mean = w.at(1);
        Lanes sum = w.at(1).minus(w.at(1));
        Lanes size = sum;
        for (int t = 1; t <= horizon; t++) {
            mean = averaging.next(mean, w.at(t), t, horizon);
            sum = sum.plus(w.at(t).times(Decay.weight(t, gamma)));
            size = size.plus(w.at(t).abs());
        }
        Lanes total = sum.arithmetic().constant(Decay.total(gamma, horizon));
        Coincidence.require(evidence, "w̄_T = Σρ_t·w_t, γ = " + gamma, mean, sum.over(total), size);
        Lanes last = total.arithmetic().constant(Decay.weight(horizon, gamma)).times(horizon + gamma);
        evidence.requireEqual("ρ_T = (γ+1)/(T+γ), γ = " + gamma, last, total.times(gamma + 1));
    }
}
