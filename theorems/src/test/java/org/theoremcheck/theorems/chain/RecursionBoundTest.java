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
 * The bound m of the recursion dominates ‖f(w)‖ for a chain of fully connected layers on the balls ‖u_t‖ ≤ R_t.
 *
 * <p>Checked at depths 1 to 6, where activations are the identity, softplus, sigmoid and tanh. It holds, with equality without
 * activations and offsets for factors of rank one that all pull the same way.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Algorithm 4</a>
 */
@Claim(
        id = "chain.rec.bound",
        paper = Paper.SMOOTHNESS,
        at = "Algorithm 4",
        section = "3.2 The recursion through layers",
        says = "m of the recursion ≥ sup ‖f‖")
class RecursionBoundTest {

    @Check
    void theEstimateDominates(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        RecursionBounds.bound(f, evidence, ChainEstimate.printed());
    }

    @Mutant("without the offsets")
    void theOffsetsAreForgotten(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        RecursionBounds.bound(f, evidence, ChainEstimate.printed().withoutOffsets());
    }
}
