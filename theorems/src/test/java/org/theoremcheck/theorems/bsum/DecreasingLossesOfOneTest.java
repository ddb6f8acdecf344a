package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Squared hinge, logistic loss and cross-entropy are convex and non-increasing in H for the label 1. Here for one output
 * between w and v.
 *
 * <p>True: max(0, 1 − h)², ln(1 + e^(−h)) and −ln h are.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.1 (restored)</a>
 */
@Claim(
        id = "bsum.a1.c2losses.amended",
        paper = Paper.BSUM,
        at = "Appendix A.1 (restored)",
        section = "6 Convexity in each block",
        says = "squared hinge, logistic and cross-entropy are convex and non-increasing in H for the label 1")
class DecreasingLossesOfOneTest {

    @Check
    void theyDecreaseForTheLabelOne(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.ones(), false);
    }

    @Mutant("every label")
    void theyDecreaseForEveryLabel(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.signs(), false);
    }

    @Mutant("increasing")
    void theyIncrease(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.ones(), true);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Matrix signs, boolean increasing) {
        f.hypotheses().forEach(evidence::given);
        MonotoneLosses.between(f, increasing).requireOfLabels(evidence, signs);
    }
}
