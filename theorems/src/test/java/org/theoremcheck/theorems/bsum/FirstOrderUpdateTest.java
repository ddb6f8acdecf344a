package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Bsum;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.engine.optimiser.Surrogate;
import org.theoremcheck.engine.oracle.RidgedNetwork;
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
 * Without constraints the minimiser of the first-order surrogate (9) is W_j − G/γ, and the update (7) becomes (10): W_j
 * − (a/γ)·G.
 *
 * <p>True: ∇g vanishes there. One update of Algorithm 1 is compared with the formula.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (9) to (10)</a>
 */
@Claim(
        id = "bsum.update.fo",
        paper = Paper.BSUM,
        at = "(9) to (10)",
        section = "3 Surrogates",
        says = "the minimiser of (9) is W_j − G/γ, and (7) becomes W_j − (a/γ)G")
class FirstOrderUpdateTest {

    @Check
    void theUpdateIsAGradientStep(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.share().over(f.gamma()));
    }

    @Mutant("step a·γ·G")
    void theStepIsProportionalToGamma(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.share().times(f.gamma()));
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Lanes rate) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork objective = f.ridge();
        Surrogate surrogate = new FirstOrderSurrogate(f.gamma());
        Block block = Blocks.of(f).get(0);
        Lanes g = block.f().gradient(block.w());
        Lanes slope = surrogate.gradient(block.f(), block.w(), surrogate.minimiser(block.f(), block.w()));
        Lanes size = g.norm().plus(block.w().norm().times(f.gamma()));
        SameVector.require(evidence, "∇g(D) = 0", slope, slope.times(0), size);
        Lanes moved =
                objective.layer(new Bsum(surrogate, StepRule.constant(f.share())).update(objective, f.weights(), 1), 0);
        SameVector.require(
                evidence,
                "(7) is (10)",
                moved,
                block.w().minus(g.times(rate)),
                moved.norm().plus(g.over(f.gamma()).norm()));
    }
}
