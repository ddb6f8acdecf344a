package org.theoremcheck.theorems.bsum;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Elu;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * SELU (α = 1.6732632, λ = 1.0507010) is convex and non-decreasing.
 *
 * <p>False at 0, where its slope falls from λα = 1.758 to λ = 1.051.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.1, SELU</a>
 */
@Claim(
        id = "bsum.a1.selu",
        paper = Paper.BSUM,
        at = "Appendix A.1, SELU",
        section = "6 Convexity in each block",
        says = "SELU is convex and non-decreasing",
        expected = Verdict.REFUTED)
class ListedSeluTest {

    @Check
    void seluIsConvexAndNonDecreasing(
            @ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, List.of(Listed.selu()));
    }

    @Mutant("ELU with α = 2")
    void eluWithTwoIs(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(
                f,
                evidence,
                List.of(new Listed("ELU, α = 2", new Elu(f.gamma().times(0).plus(2)))));
    }

    private static void conclude(LayeredCohort f, Evidence evidence, List<Listed> activations) {
        f.hypotheses().forEach(evidence::given);
        Listed.require(evidence, activations, f.weights().row(0), f.others().row(0));
    }
}
