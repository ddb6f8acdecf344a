package org.theoremcheck.theorems.bsum;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Each of leaky ReLU, parametric ReLU, ELU, SELU, inverse-square-root unit, softplus, bent identity and soft exponential
 * is convex and non-decreasing, for any parameter. Here with the points u = w, v and the parameters γ and ±a.
 *
 * <p>False for SELU, parametric ReLU with slope above 1, ELU with α above 1 (all bend down at the kink 0) and soft
 * exponential with α &lt; 0 (a logarithm).
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.1</a>
 */
@Claim(
        id = "bsum.a1.list",
        paper = Paper.BSUM,
        at = "Appendix A.1",
        section = "6 Convexity in each block",
        says = "the eight listed activations are convex and non-decreasing for every parameter",
        expected = Verdict.REFUTED)
class ListedActivationsTest {

    @Check
    void allAreConvexAndNonDecreasing(
            @ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, Listed.anyParameter(f.gamma(), f.share()));
    }

    @Mutant("SELU alone")
    void seluIs(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, List.of(Listed.selu()));
    }

    private static void conclude(LayeredCohort f, Evidence evidence, List<Listed> activations) {
        f.hypotheses().forEach(evidence::given);
        Listed.require(evidence, activations, f.weights().row(0), f.others().row(0));
    }
}
