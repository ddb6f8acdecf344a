package org.theoremcheck.theorems.bsum;

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
 * Squared hinge, logistic loss and cross-entropy are convex and non-increasing in H for every admissible label. Here for
 * one output between w and v.
 *
 * <p>False for the label −1, or 0, where they increase. They are convex.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.1</a>
 */
@Claim(
        id = "bsum.a1.c2losses",
        paper = Paper.BSUM,
        at = "Appendix A.1",
        section = "6 Convexity in each block",
        says =
                "squared hinge, logistic and cross-entropy are convex and non-increasing in H for every admissible label",
        expected = Verdict.REFUTED)
class DecreasingLossesTest {

    @Check
    void theyDecreaseForEveryLabel(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, false);
    }

    @Mutant("non-decreasing")
    void theyIncreaseForEveryLabel(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, true);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, boolean increasing) {
        f.hypotheses().forEach(evidence::given);
        MonotoneLosses.between(f, increasing).requireOfLabels(evidence, f.signs());
    }
}
