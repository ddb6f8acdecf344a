package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Projection;
import org.theoremcheck.engine.problem.NoisyWellCohort;
import org.theoremcheck.generators.NoisyWells;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * F L-smooth on a closed convex C, unbiased gradients of variance at most σ², minibatches of b. SGD with γ = 1/(2L) has, averaged over
 * its first K iterates, E‖G̃‖² ≤ 4LD/K + 2σ²/b for the gradient mapping with the stochastic gradient, and E‖G‖² ≤ 8LD/K + 6σ²/b.
 *
 * <p>Checked on ridges and valleys over intervals, with the exact expectation over all outcomes of noise ±σ. It holds with room: F falls by
 * 3‖G̃‖²/(8L) − γ⟨δ, G̃⟩ in a step, δ the error of the gradient, and E⟨δ, G̃⟩ ≤ σ²/b, which gives 8/3 and 4/3 for 4 and 2.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Theorem 4.1, after Ghadimi, Lan, Zhang (2016)</a>
 */
@Claim(
        id = "chain.thm41.sgd",
        paper = Paper.SMOOTHNESS,
        at = "Theorem 4.1",
        section = "2 Convergence rates",
        says = "γ = 1/(2L) ⟹ mean of E‖G̃‖² ≤ 4·L·D/K + 2σ²/b, of E‖G‖² ≤ 8·L·D/K + 6σ²/b")
class StochasticRateTest {

    @Check
    void theBoundsHold(@ForAll(supplier = NoisyWells.class) NoisyWellCohort f, Evidence evidence) {
        conclude(f, evidence, new NoisyRate(4, 2), new NoisyRate(8, 6));
    }

    @Mutant("L·D/K for 4·L·D/K")
    void aQuarterOfTheGap(@ForAll(supplier = NoisyWells.class) NoisyWellCohort f, Evidence evidence) {
        conclude(f, evidence, new NoisyRate(1, 2), new NoisyRate(8, 6));
    }

    @Mutant("9/10·σ²/b for 2σ²/b")
    void lessNoiseThanThereIs(@ForAll(supplier = NoisyWells.class) NoisyWellCohort f, Evidence evidence) {
        conclude(f, evidence, new NoisyRate(4, 0.9), new NoisyRate(8, 6));
    }

    @Mutant("E‖G‖² ≤ 8·L·D/K")
    void theMappingHasNoNoise(@ForAll(supplier = NoisyWells.class) NoisyWellCohort f, Evidence evidence) {
        conclude(f, evidence, new NoisyRate(4, 2), new NoisyRate(8, 0));
    }

    private static void conclude(NoisyWellCohort f, Evidence evidence, NoisyRate seen, NoisyRate mapping) {
        f.hypotheses().forEach(evidence::given);
        evidence.cover("noise", f.noise().above(0), 0.5);
        evidence.cover(
                "several steps", f.noise().arithmetic().constant(f.steps()).above(1), 0.5);
        NoisyStationarity mean =
                NoisyStationarity.of(f, Projection.ontoBox(f.radius().negate(), f.radius()));
        Lanes d = f.gapInside();
        evidence.require("E‖G̃‖²", mean.seen(), seen.of(f, d, f.steps()));
        evidence.require("E‖G‖²", mean.mapping(), mapping.of(f, d, f.steps()));
    }
}
