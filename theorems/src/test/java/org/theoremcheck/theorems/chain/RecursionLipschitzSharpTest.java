package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.generators.Chains;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The Lipschitz constant l of the recursion with l_b = √((l_x·l)² + l_u²) and l_u = √(m² + batch) dominates ‖J(w)d‖/‖d‖ for a chain of fully connected layers on the balls ‖u_t‖ ≤ R_t.
 *
 * <p>It holds: the earlier layers and the last share ‖d‖². Equality without activations for factors of rank one that all pull the same way.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Algorithm 4</a>
 */
@Claim(
        id = "chain.rec.lipschitz.sharp",
        paper = Paper.SMOOTHNESS,
        at = "Algorithm 4",
        section = "3.2 The recursion through layers",
        says = "l_b = √((l_x·l)² + l_u²), l_u = √(m² + batch) ⟹ l ≥ sup ‖J(w)‖")
class RecursionLipschitzSharpTest {

    @Check
    void theEstimateDominates(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        RecursionBounds.lipschitz(f, evidence, ChainEstimate.sharp());
    }

    @Mutant("l_b = max(l_x·l, l_u), l_u without offsets")
    void theGreaterIsEnough(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        RecursionBounds.lipschitz(
                f, evidence, ChainEstimate.sharp().withoutOffsets().joining(Lanes::max));
    }

    @Mutant("l_b = l_u")
    void theEarlierLayersAreForgotten(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        RecursionBounds.lipschitz(f, evidence, ChainEstimate.sharp().joining((past, here) -> here));
    }
}
