package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.optimiser.Surrogate;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.Blocks.Block;

/**
 * P4: all four surrogates are strongly convex with constant γ, read as γ‖Δ‖² ≤ ⟨∇g(V) − ∇g(W), Δ⟩.
 *
 * <p>False for three of four: the linear surrogate has no curvature at all, the second-order and the proximal one lose
 * it where f_j bends down. It holds for the first-order surrogate.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.3, P4</a>
 */
@Claim(
        id = "bsum.p4",
        paper = Paper.BSUM,
        at = "Appendix A.3, P4",
        section = "3 Surrogates",
        says = "every surrogate is strongly convex with constant γ",
        expected = Verdict.REFUTED)
class StronglyConvexSurrogatesTest {

    @Check
    void everySurrogateIsStronglyConvex(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("2γ")
    void evenTwiceAsMuch(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        Block block = Blocks.of(f).get(0);
        for (Surrogate g : Blocks.surrogates(f.gamma())) {
            Inequality p4 = block.of(g).stronglyConvex(f.gamma().times(factor));
            evidence.require("strong convexity of " + g.getClass().getSimpleName(), p4.lhs(), p4.rhs());
        }
    }
}
