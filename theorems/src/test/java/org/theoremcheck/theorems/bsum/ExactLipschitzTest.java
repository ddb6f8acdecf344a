package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
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
 * P1: for all four surrogates ∇g(·; W) is Lipschitz with constant exactly γ, read as ‖∇g(V) − ∇g(W)‖ = γ‖V − W‖.
 *
 * <p>False for three of four: the linear surrogate has a constant gradient, the other two add the curvature of f. It
 * holds for the first-order surrogate.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.3, P1</a>
 */
@Claim(
        id = "bsum.p1",
        paper = Paper.BSUM,
        at = "Appendix A.3, P1",
        section = "3 Surrogates",
        says = "the gradient of every surrogate is Lipschitz with constant exactly γ",
        expected = Verdict.REFUTED)
class ExactLipschitzTest {

    @Check
    void everySurrogateHasTheConstantGamma(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("2γ")
    void orTwiceThat(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        Block block = Blocks.of(f).get(0);
        Lanes stated = block.away().norm().times(f.gamma()).times(factor);
        for (Surrogate g : Blocks.surrogates(f.gamma())) {
            Lanes change = block.of(g).gradientChange();
            evidence.requireEqual("‖∇g(V) − ∇g(W)‖ of " + g.getClass().getSimpleName(), change, stated);
        }
    }
}
