package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.ExponentialLoss;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The exponential loss (A.12) is convex and increasing in every entry of H. Here for one output between w and v, target
 * y, c = 2.
 *
 * <p>False below the target, where it decreases: y = 1, from h = 0 to h = 1. It is convex.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.1</a>
 */
@Claim(
        id = "bsum.a1.exploss",
        paper = Paper.BSUM,
        at = "Appendix A.1",
        section = "6 Convexity in each block",
        says = "the exponential loss is convex and increasing in every entry of H",
        expected = Verdict.REFUTED)
class ExponentialLossIncreasesTest {

    @Check
    void itIsConvexAndIncreasing(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, false, true);
    }

    @Mutant("convex and decreasing")
    void itIsConvexAndDecreasing(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, false, false);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, boolean above, boolean increasing) {
        f.hypotheses().forEach(evidence::given);
        Loss loss = new ExponentialLoss(f.lambda().times(0).plus(2));
        Lanes low = f.weights().row(0).min(f.others().row(0));
        Lanes high = f.weights().row(0).max(f.others().row(0));
        Lanes first = at(loss, low, f.targets());
        Lanes last = at(loss, high, f.targets());
        Lanes y = f.targets().entries().row(0);
        Lanes counted = above ? low.atLeast(y) : y.times(0).plus(1);
        evidence.require(
                "convex",
                at(loss, low.plus(high).over(2), f.targets()),
                first.plus(last).over(2),
                counted);
        evidence.require("monotone", increasing ? first : last, increasing ? last : first, counted);
    }

    /** The loss of a single output. */
    private static Lanes at(Loss loss, Lanes h, Matrix y) {
        return loss.risk(Matrix.column(h), Matrix.column(y.entries().row(0)));
    }
}
