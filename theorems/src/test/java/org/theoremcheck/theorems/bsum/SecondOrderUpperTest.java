package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Logistic;
import org.theoremcheck.engine.optimiser.SecondOrderSurrogate;
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
 * The second-order surrogate (A.1) is an upper bound of the block function for every γ &gt; 0.
 *
 * <p>False for small γ: the logistic loss of one weight is almost straight far out and curved near 0, so that a model
 * made far out lies below it near 0.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.4</a>
 */
@Claim(
        id = "bsum.surr.so.upper",
        paper = Paper.BSUM,
        at = "Appendix A.4",
        section = "3 Surrogates",
        says = "the second-order surrogate is an upper bound of f_j for every γ > 0",
        expected = Verdict.REFUTED)
class SecondOrderUpperTest {

    @Check
    void anyGammaGivesAnUpperBound(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.gamma());
    }

    @Mutant("γ/2")
    void halfOfItToo(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.gamma().over(2));
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Lanes gamma) {
        f.hypotheses().forEach(evidence::given);
        Block block = Blocks.of(f, f.objective(new Logistic(), f.signs())).get(0);
        evidence.require(block.of(new SecondOrderSurrogate(gamma)).upperBound());
    }
}
