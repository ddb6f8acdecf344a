package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.generators.Descents;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Stochastic normalised gradient descent. Let w* = argmin f, and for minibatches of b ≥ b₀ let every f_t be (ε, κ, w*)-SLQC
 * with probability at least 1 − δ, and 0 ≤ f_t ≤ M. With η = ε/κ, T ≥ κ²‖w₁ − w*‖²/ε² and b ≥ max{M² log(4T/δ)/(2ε²), b₀},
 * f(w̄) − f(w*) ≤ 3ε with probability at least 1 − 2δ.
 *
 * <p>Checked with δ = 0.05 on idealised generalised-ReLU GLMs, of which every minibatch is idealised too, so that b₀ = 1, κ =
 * 2b³W/a and M = 4b²W². It holds because one of the T iterates has f_t(w_t) ≤ f_t(w*) + ε, and Hoeffding's inequality bounds
 * the two errors of the minibatches by ε each. With b = 1 and noise that is rarely positive, w̄ is the iterate whose single
 * example was kind.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 8</a>
 */
@Claim(
        id = "dante.thm8.sngd",
        paper = Paper.DANTE,
        at = "Theorem 8",
        section = "7 SNGD",
        says =
                "η = ε/κ, T ≥ κ²‖w₁ − w*‖²/ε², b ≥ max{M² log(4T/δ)/(2ε²), b₀} ⟹ f(w̄) − f(w*) ≤ 3ε with probability ≥ 1 − 2δ",
        kind = Kind.PROBABILISTIC,
        instances = 256)
class StochasticNormalisedDescentTest {

    @Check
    void theReturnedIterateIsGoodEnough(@ForAll(supplier = Descents.class) LayerCohort layer, Evidence evidence) {
        var descent = NormalisedDescent.on(layer, NormalisedDescent.kappa(layer));
        StochasticDescent.PRINTED.givenMinibatch(descent, NormalisedDescent.greatestLoss(layer), evidence);
        Lanes ratio = layer.a().over(layer.b());
        evidence.cover("a/b ≥ 0.9", ratio.atLeast(0.9 - 1e-9), 0.25);
        evidence.cover("a/b ≤ 0.5", ratio.atMost(0.5 + 1e-9), 0.1);
        StochasticDescent.PRINTED.conclude(layer, evidence, NormalisedDescent.kappa(layer));
    }

    @Mutant("T = 1")
    void oneStepSuffices(@ForAll(supplier = Descents.class) LayerCohort layer, Evidence evidence) {
        StochasticDescent.ONE_STEP.conclude(layer, evidence, NormalisedDescent.kappa(layer));
    }

    @Mutant("κ divided by fifty, in η and in T")
    void aFiftiethOfTheConstantSuffices(@ForAll(supplier = Descents.class) LayerCohort layer, Evidence evidence) {
        StochasticDescent.PRINTED.conclude(
                layer, evidence, NormalisedDescent.kappa(layer).over(50));
    }

    @Mutant("the iterate with the greatest f_t(w_t) is returned")
    void theWorstIterateIsGoodEnough(@ForAll(supplier = Descents.class) LayerCohort layer, Evidence evidence) {
        StochasticDescent.GREATEST.conclude(layer, evidence, NormalisedDescent.kappa(layer));
    }

    @Mutant("uphill: w + η·g/‖g‖")
    void theSignOfTheStepDoesNotMatter(@ForAll(supplier = Descents.class) LayerCohort layer, Evidence evidence) {
        StochasticDescent.UPHILL.conclude(layer, evidence, NormalisedDescent.kappa(layer));
    }

    @Mutant("b = 1, noise +9 with probability 1/10 and −1 otherwise")
    void oneExampleSuffices(@ForAll(supplier = Descents.Skewed.class) LayerCohort layer, Evidence evidence) {
        StochasticDescent.ONE_EXAMPLE.conclude(layer, evidence, NormalisedDescent.kappa(layer));
    }
}
