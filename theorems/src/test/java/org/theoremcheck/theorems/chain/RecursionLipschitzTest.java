package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.chain.Jet;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.generators.Chains;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The Lipschitz constant l of the recursion dominates ‖J(w)d‖/‖d‖ for a chain of fully connected layers on the balls ‖u_t‖ ≤ R_t.
 *
 * <p>It holds; with equality for one layer without offset and without activation, and with a factor of √τ to spare in the long run.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Algorithm 4</a>
 */
@Claim(
        id = "chain.rec.lipschitz",
        paper = Paper.SMOOTHNESS,
        at = "Algorithm 4",
        section = "3.2 The recursion through layers",
        says = "l of the recursion ≥ sup ‖J(w)‖")
class RecursionLipschitzTest {

    @Check
    void theEstimateDominates(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, ChainEstimate.printed());
    }

    @Mutant("l_b = l_u")
    void theEarlierLayersAreForgotten(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, ChainEstimate.printed().joining((past, here) -> here));
    }

    @Mutant("without the offsets")
    void theOffsetsAreForgotten(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, ChainEstimate.printed().withoutOffsets());
    }

    private static void conclude(ChainCohort f, Evidence evidence, ChainEstimate estimate) {
        f.hypotheses().forEach(evidence::given);
        Jet jet = f.at(f.parameters()).along(f.direction());
        Lanes d = f.directionSquared().sqrt();
        evidence.cover("three layers or more", d.times(0).plus(f.depth()).atLeast(3), 0.2);
        evidence.require(
                "‖J(w)d‖ ≤ l‖d‖", jet.x1().norm(), estimate.of(f).lipschitz().times(d));
    }
}
