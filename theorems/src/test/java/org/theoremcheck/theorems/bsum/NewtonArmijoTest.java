package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Armijo;
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
 * The second-order updates (A.2) converge with every listed step, Armijo included, for every smooth f. Looked at for one
 * update of the first block: where G ≠ 0 some Armijo step 2⁻ⁱ, i ≤ 20, must be accepted.
 *
 * <p>False where the block has curvature below −γ: D − W climbs, so that short steps increase f by more than a tenth of
 * what the slope predicts, and none is accepted.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Corollary 1 and Appendix A.4</a>
 */
@Claim(
        id = "bsum.cor1.newton",
        paper = Paper.BSUM,
        at = "Corollary 1 and Appendix A.4",
        section = "4 Convergence",
        says = "(A.2) converges with every listed step, Armijo included, for every smooth f",
        expected = Verdict.REFUTED)
class NewtonArmijoTest {

    @Check
    void someStepIsAccepted(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, new SecondOrderSurrogate(f.gamma()));
    }

    @Mutant("γ/2")
    void evenWithHalfOfIt(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, new SecondOrderSurrogate(f.gamma().over(2)));
    }

    private static final int TRIES = 20;

    private static void conclude(LayeredCohort f, Evidence evidence, Surrogate surrogate) {
        f.hypotheses().forEach(evidence::given);
        Block block = Blocks.of(f).get(0);
        Lanes direction = surrogate.minimiser(block.f(), block.w()).minus(block.w());
        Lanes a = new Armijo(0.1, TRIES).step(block.f(), block.w(), direction);
        Lanes counted = block.f().gradient(block.w()).normSquared().above(0);
        evidence.require("a step is accepted", a.times(0).plus(Math.scalb(1.0, -TRIES)), a, counted);
    }
}
