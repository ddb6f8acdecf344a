package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.SecondOrderSurrogate;
import org.theoremcheck.engine.optimiser.Surrogate;
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
 * The second-order update (A.2) is a descent direction: ⟨G, D − W_j⟩ &lt; 0 whenever G ≠ 0.
 *
 * <p>False where D²f + γI has a negative eigenvalue, along which the Newton step climbs.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (A.2)</a>
 */
@Claim(
        id = "bsum.surr.so.descent",
        paper = Paper.BSUM,
        at = "(A.2)",
        section = "3 Surrogates",
        says = "⟨G, D − W_j⟩ < 0 whenever G ≠ 0, D the second-order minimiser",
        expected = Verdict.REFUTED)
class SecondOrderDescentTest {

    @Check
    void theNewtonStepDescends(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, new SecondOrderSurrogate(f.gamma()));
    }

    @Mutant("γ/2")
    void halfOfItToo(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, new SecondOrderSurrogate(f.gamma().over(2)));
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Surrogate surrogate) {
        f.hypotheses().forEach(evidence::given);
        for (Block block : Blocks.of(f)) {
            Lanes g = block.f().gradient(block.w());
            Lanes along = g.dot(surrogate.minimiser(block.f(), block.w()).minus(block.w()));
            evidence.require(
                    "⟨G, D − W⟩ < 0", along, along.times(0), g.normSquared().above(0));
        }
    }
}
