package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Projection;
import org.theoremcheck.engine.problem.NoisyWellCohort;
import org.theoremcheck.generators.NoisyWells;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The bound 4LD/K holds for SGD without a term in σ.
 *
 * <p>False: ½w² from its minimiser, D = 0, with gradients w ± 1: E‖G̃‖² = 1 after one step. Nor does the mapping G with ∇F obey it, and no
 * constant helps: after the first step E‖∇F‖² = σ²/(4b) while D = 0.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Theorem 4.1, after Ghadimi, Lan, Zhang (2016)</a>
 */
@Claim(
        id = "chain.thm41.sgd-noise",
        paper = Paper.SMOOTHNESS,
        at = "Theorem 4.1",
        section = "2 Convergence rates",
        says = "SGD, γ = 1/(2L) ⟹ mean of E‖G̃‖² ≤ 4·L·D/K whatever σ is",
        expected = Verdict.REFUTED)
class StochasticNoiseTest {

    @Check
    void theBoundHolds(@ForAll(supplier = NoisyWells.class) NoisyWellCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        evidence.require(
                "E‖G̃‖²",
                NoisyStationarity.of(f, Projection.none()).seen(),
                new NoisyRate(4, 0).of(f, f.gap(), f.steps()));
    }

    @Mutant("for ∇F in place of G̃, 400·L·D/K")
    void theTrueGradientVanishes(@ForAll(supplier = NoisyWells.class) NoisyWellCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        evidence.require(
                "E‖∇F‖²",
                NoisyStationarity.of(f, Projection.none()).mapping(),
                new NoisyRate(400, 0).of(f, f.gap(), f.steps()));
    }

    @Mutant("a tenth of the noise, σ²/(10b)")
    void aTenthOfTheNoise(@ForAll(supplier = NoisyWells.class) NoisyWellCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        evidence.require(
                "E‖G̃‖²",
                NoisyStationarity.of(f, Projection.none()).seen(),
                new NoisyRate(4, 0.1).of(f, f.gap(), f.steps()));
    }
}
