package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Projection;
import org.theoremcheck.engine.problem.NoisyWellCohort;
import org.theoremcheck.generators.NoisyWells;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * F L-smooth on the whole space, unbiased gradients of variance at most σ², minibatches of b. SGD with γ = 1/(2L) has, averaged over its
 * first K iterates, E‖∇F‖² ≤ 8LD/(3K) + σ²/(3b).
 *
 * <p>Checked on ridges and valleys over all outcomes of noise ±σ, and on ½Lw² by its second moment, K ≤ 64. It holds: F falls by
 * (γ − Lγ²/2)‖∇F‖² − Lγ²σ²/(2b) in expectation. On ½Lw² both constants are reached as K grows: E w² tends to σ²/(3L²b), and without noise
 * Σ‖∇F‖² to (4/3)·‖∇F(w_0)‖² = (8/3)·LD.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Theorem 4.1, after Ghadimi, Lan, Zhang (2016)</a>
 */
@Claim(
        id = "chain.thm41.sgd.sharp",
        paper = Paper.SMOOTHNESS,
        at = "Theorem 4.1",
        section = "2 Convergence rates",
        says = "unconstrained, γ = 1/(2L) ⟹ mean of E‖∇F‖² ≤ 8·L·D/(3K) + σ²/(3b)")
class StochasticRateSharpTest {

    @Check
    void theBoundHolds(@ForAll(supplier = NoisyWells.class) NoisyWellCohort f, Evidence evidence) {
        conclude(f, evidence, new NoisyRate(8, 1));
    }

    @Mutant("0.95 of the first constant")
    void slightlyLessGap(@ForAll(supplier = NoisyWells.class) NoisyWellCohort f, Evidence evidence) {
        conclude(f, evidence, new NoisyRate(7.6, 1));
    }

    @Mutant("0.95 of the second constant")
    void slightlyLessNoise(@ForAll(supplier = NoisyWells.class) NoisyWellCohort f, Evidence evidence) {
        conclude(f, evidence, new NoisyRate(8, 0.95));
    }

    /** @param three three times the bound */
    private static void conclude(NoisyWellCohort f, Evidence evidence, NoisyRate three) {
        f.hypotheses().forEach(evidence::given);
        evidence.cover("noise", f.noise().above(0), 0.5);
        evidence.cover(
                "many steps", f.noise().arithmetic().constant(f.longSteps()).above(16), 0.5);
        evidence.require(
                "on a ridge between valleys",
                NoisyStationarity.of(f, Projection.none()).mapping().times(3),
                three.of(f, f.gap(), f.steps()));
        evidence.require(
                "on a quadratic",
                NoisyStationarity.onQuadratic(f).times(3),
                three.of(f, f.smooth().times(f.start().square()).over(2), f.longSteps()));
    }
}
