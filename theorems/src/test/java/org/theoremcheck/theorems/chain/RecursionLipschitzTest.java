package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.generators.Chains;
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
        RecursionBounds.lipschitz(f, evidence, ChainEstimate.printed());
    }

    @Mutant("l_b = l_u")
    void theEarlierLayersAreForgotten(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        RecursionBounds.lipschitz(f, evidence, ChainEstimate.printed().joining((past, here) -> here));
    }

    @Mutant("without the offsets")
    void theOffsetsAreForgotten(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        RecursionBounds.lipschitz(f, evidence, ChainEstimate.printed().withoutOffsets());
    }
}
