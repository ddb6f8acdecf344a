package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.Blocks.Block;

/**
 * The first-order surrogate (9) is an upper bound of the block function for every γ &gt; 0, γ = 1 included.
 *
 * <p>False: it needs γ at least the curvature. With x = 0 and λ = 1, f = w² has curvature 2, so that γ = 1 at W = 1
 * gives g(0) = −1/2 below f(0) = 0.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 4.1</a>
 */
@Claim(
        id = "bsum.surr.fo.upper",
        paper = Paper.BSUM,
        at = "Section 4.1",
        section = "3 Surrogates",
        says = "the first-order surrogate is an upper bound of f_j for every γ > 0",
        expected = Verdict.REFUTED)
class FirstOrderUpperTest {

    @Check
    void anyGammaGivesAnUpperBound(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.gamma());
    }

    @Mutant("γ = 1")
    void gammaOneGivesAnUpperBound(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.gamma().times(0).plus(1));
    }

    @Mutant("γ/2")
    void halfOfItToo(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.gamma().over(2));
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Lanes gamma) {
        f.hypotheses().forEach(evidence::given);
        for (Block block : Blocks.of(f)) {
            evidence.require(block.of(new FirstOrderSurrogate(gamma)).upperBound());
        }
    }
}
