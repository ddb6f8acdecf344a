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
 * The bound m of the recursion with m_b = R·√(m² + batch) dominates ‖f(w)‖ for a chain of fully connected layers on the balls ‖u_t‖ ≤ R_t.
 *
 * <p>It holds: VᵀX + v·1ᵀ is the product of (V; v) with X above a row of ones, of norm √(‖X‖² + batch).
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Algorithm 4</a>
 */
@Claim(
        id = "chain.rec.bound.sharp",
        paper = Paper.SMOOTHNESS,
        at = "Algorithm 4",
        section = "3.2 The recursion through layers",
        says = "m_b = R·√(m² + batch) for offsets ⟹ m ≥ sup ‖f‖")
class RecursionBoundSharpTest {

    @Check
    void theEstimateDominates(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        RecursionBounds.bound(f, evidence, ChainEstimate.sharp());
    }

    @Mutant("without the offsets")
    void theOffsetsAreForgotten(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        RecursionBounds.bound(f, evidence, ChainEstimate.sharp().withoutOffsets());
    }
}
