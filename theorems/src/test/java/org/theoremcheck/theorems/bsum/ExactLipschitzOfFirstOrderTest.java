package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.Surrogate;
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
 * P1 for the first-order surrogate: ∇g(·; W) is Lipschitz with constant exactly γ, and strongly monotone with the same
 * constant (P4).
 *
 * <p>True: its second derivative is γ·I.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.3, P1 for (9)</a>
 */
@Claim(
        id = "bsum.p1.amended",
        paper = Paper.BSUM,
        at = "Appendix A.3, P1 for (9)",
        section = "3 Surrogates",
        says = "‖∇g(V) − ∇g(V′)‖ = γ‖V − V′‖ for the first-order surrogate")
class ExactLipschitzOfFirstOrderTest {

    @Check
    void theConstantIsGamma(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("2γ")
    void theConstantIsTwiceGamma(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        Surrogate g = new FirstOrderSurrogate(f.gamma());
        for (Block block : Blocks.of(f)) {
            Lanes there = g.gradient(block.f(), block.w(), block.v());
            Lanes change = there.minus(g.gradient(block.f(), block.w(), block.w()));
            Lanes size = there.norm().plus(block.away().norm().times(f.gamma()));
            SameVector.require(
                    evidence,
                    "∇g(V) − ∇g(W) = γΔ",
                    change,
                    block.away().times(f.gamma()).times(factor),
                    size);
        }
    }
}
