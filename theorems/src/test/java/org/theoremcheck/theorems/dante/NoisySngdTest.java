package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.generators.NoisyDescents;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Theorem 8 on noisy generalised-ReLU GLMs, with κ = 4b³W/a and b₀ the sample size of {@code dante.thm2.amended} for each of
 * the T minibatches: b₀ = max{128 b⁴W²N² L/(a²ε²), N²(1 + √(2L))²/(b²W²)}, |ξ| ≤ N, L = log(2T/δ).
 *
 * <p>Checked with δ = 0.05, noise of size up to 0.15·bW and M = (2bW + N)². It holds because f_t is drawn after w_t, so that
 * what holds at each fixed point with probability 1 − δ/T holds at all visited ones with probability 1 − δ.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 8</a>
 */
@Claim(
        id = "dante.thm8.sngd.noisy",
        paper = Paper.DANTE,
        at = "Theorem 8",
        section = "7 SNGD",
        says = "noisy GLM, κ = 4b³W/a, b ≥ max{M² log(4T/δ)/(2ε²), b₀} ⟹ f(w̄) − f(w*) ≤ 3ε with probability ≥ 1 − 2δ",
        kind = Kind.PROBABILISTIC,
        instances = 256)
class NoisySngdTest {

    @Check
    void theReturnedIterateIsGoodEnough(@ForAll(supplier = NoisyDescents.class) LayerCohort layer, Evidence evidence) {
        Lanes noise = noise(layer);
        evidence.cover("N > 0.1·bW", noise.above(size(layer).times(0.1)), 0.25);
        var descent = NormalisedDescent.on(layer, kappa(layer));
        Lanes greatestLoss = size(layer).times(2).plus(noise).square();
        StochasticDescent.PRINTED.givenMinibatch(descent, greatestLoss, evidence);
        evidence.given(
                "b₀ ≤ b", leastSample(layer, descent), noise.times(0).plus(StochasticDescent.PRINTED.minibatch()));
        StochasticDescent.PRINTED.conclude(layer, evidence, kappa(layer));
    }

    @Mutant("T = 1")
    void oneStepSuffices(@ForAll(supplier = NoisyDescents.class) LayerCohort layer, Evidence evidence) {
        StochasticDescent.ONE_STEP.conclude(layer, evidence, kappa(layer));
    }

    @Mutant("the iterate with the greatest f_t(w_t) is returned")
    void theWorstIterateIsGoodEnough(@ForAll(supplier = NoisyDescents.class) LayerCohort layer, Evidence evidence) {
        StochasticDescent.GREATEST.conclude(layer, evidence, kappa(layer));
    }

    private static Lanes kappa(LayerCohort layer) {
        return NormalisedDescent.kappa(layer).times(2);
    }

    /** b₀. */
    private static Lanes leastSample(LayerCohort layer, NormalisedDescent descent) {
        Lanes confidence = descent.steps().times(2 / StochasticDescent.DELTA).log();
        Lanes noise = noise(layer);
        Lanes steep = layer.b().square().times(layer.radius()).times(noise);
        Lanes first = steep.over(layer.a().times(descent.epsilon()))
                .square()
                .times(confidence)
                .times(128);
        Lanes root = confidence.times(2).sqrt().plus(1);
        return first.max(noise.times(root).over(size(layer)).square());
    }

    /** N. */
    private static Lanes noise(LayerCohort layer) {
        return layer.cohort().get("noise").abs().greatest();
    }

    /** bW. */
    private static Lanes size(LayerCohort layer) {
        return layer.b().times(layer.radius());
    }
}
