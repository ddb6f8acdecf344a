package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.ProximalSurrogate;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.Blocks.Block;

/**
 * The proximal surrogate (14) is an upper bound of the block function for every γ ≥ 0.
 *
 * <p>True at once: it adds (γ/2)‖Δ‖² ≥ 0.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 4.2</a>
 */
@Claim(
        id = "bsum.surr.prox.upper",
        paper = Paper.BSUM,
        at = "Section 4.2",
        section = "3 Surrogates",
        says = "the proximal surrogate is an upper bound of f_j for every γ ≥ 0")
class ProximalUpperTest {

    @Check
    void addingADistanceGivesAnUpperBound(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.gamma());
    }

    @Mutant("−γ")
    void subtractingItToo(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.gamma().negate());
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Lanes gamma) {
        f.hypotheses().forEach(evidence::given);
        for (Block block : Blocks.of(f)) {
            evidence.require(block.of(new ProximalSurrogate(gamma)).upperBound());
        }
    }
}
