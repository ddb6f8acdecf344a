package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.ExponentialLoss;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The exponential loss (A.12) is convex in H, and increasing in an entry above its target. Here for one output between w
 * and v, c = 2.
 *
 * <p>True: it increases in |h − y|.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.1 (restored)</a>
 */
@Claim(
        id = "bsum.a1.exploss.amended",
        paper = Paper.BSUM,
        at = "Appendix A.1 (restored)",
        section = "6 Convexity in each block",
        says = "the exponential loss is convex, and increasing where h ≥ y")
class ExponentialLossIncreasesAboveTest {

    @Check
    void itIncreasesAboveTheTarget(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, true, true);
    }

    @Mutant("below the target as well")
    void itIncreasesEverywhere(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, false, true);
    }

    @Mutant("decreasing")
    void itDecreasesAboveTheTarget(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, true, false);
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
