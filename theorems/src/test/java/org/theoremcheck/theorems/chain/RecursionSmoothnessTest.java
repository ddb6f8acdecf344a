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
 * The smoothness constant L of the recursion dominates ‖D²f(w)[d, d]‖/‖d‖² for a chain of fully connected layers on the balls ‖u_t‖ ≤ R_t.
 *
 * <p>It holds; two layers without activations reach half of it, because ‖d_1‖‖d_2‖ ≤ ½‖d‖² is not used.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Algorithm 4</a>
 */
@Claim(
        id = "chain.rec.smoothness",
        paper = Paper.SMOOTHNESS,
        at = "Algorithm 4",
        section = "3.2 The recursion through layers",
        says = "L of the recursion ≥ sup ‖D²f(w)‖")
class RecursionSmoothnessTest {

    @Check
    void theEstimateDominates(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        RecursionBounds.smoothness(f, evidence, ChainEstimate.printed());
    }

    @Mutant("½·L_b·l for 2·L_b·l")
    void theCrossTermIsAQuarter(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        RecursionBounds.smoothness(f, evidence, ChainEstimate.printed().crossing(0.5));
    }

    @Mutant("no cross term")
    void theCrossTermIsForgotten(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        RecursionBounds.smoothness(f, evidence, ChainEstimate.printed().crossing(0));
    }
}
