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
 * The smoothness constant L of the recursion with L_b·l and l_x·L joined as the greatest eigenvalue of (l_x·L, L_b·l; L_b·l, 0)
 * dominates ‖D²f(w)[d, d]‖/‖d‖² for a chain of fully connected layers on the balls ‖u_t‖ ≤ R_t.
 *
 * <p>It holds: ‖D²‖ ≤ l_x·L·a² + 2·L_b·l·a·b for the shares a² + b² = 1 of the earlier layers and the last. Equality for two layers without activations.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Algorithm 4</a>
 */
@Claim(
        id = "chain.rec.smoothness.sharp",
        paper = Paper.SMOOTHNESS,
        at = "Algorithm 4",
        section = "3.2 The recursion through layers",
        says = "L_b = l_x·L/2 + √((l_x·L/2)² + (L_b·l)²) ⟹ L ≥ sup ‖D²f(w)‖")
class RecursionSmoothnessSharpTest {

    @Check
    void theEstimateDominates(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        RecursionBounds.smoothness(f, evidence, ChainEstimate.sharp());
    }

    @Mutant("½·L_b·l for the cross term")
    void theCrossTermIsHalved(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        RecursionBounds.smoothness(f, evidence, ChainEstimate.sharp().crossing(0.5));
    }

    @Mutant("no cross term")
    void theCrossTermIsForgotten(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        RecursionBounds.smoothness(f, evidence, ChainEstimate.sharp().crossing(0));
    }
}
