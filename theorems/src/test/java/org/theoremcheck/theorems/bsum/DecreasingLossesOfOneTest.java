package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.BinaryCrossEntropy;
import org.theoremcheck.engine.network.Logistic;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.network.SquaredHinge;
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
        Lanes one = f.lambda().times(0).plus(1);
        Lanes low = f.weights().row(0).min(f.others().row(0));
        Lanes high = f.weights().row(0).max(f.others().row(0));
        Matrix bits = signs.with(signs.entries().plus(1).over(2));
        require(evidence, new SquaredHinge(one), low, high, signs, increasing);
        require(evidence, new Logistic(), low, high, signs, increasing);
        // Probabilities no closer to 0 and 1 than doubles can tell.
        Lanes p = new Sigmoid().value(low.over(2));
        Lanes q = new Sigmoid().value(high.over(2));
        require(evidence, new BinaryCrossEntropy(), p, q, bits, increasing);
    }

    private static void require(Evidence evidence, Loss loss, Lanes low, Lanes high, Matrix y, boolean increasing) {
        Lanes first = at(loss, low, y);
        Lanes last = at(loss, high, y);
        evidence.require(
                "convex", at(loss, low.plus(high).over(2), y), first.plus(last).over(2));
        evidence.require("monotone", increasing ? first : last, increasing ? last : first);
    }

    /** The loss of a single output. */
    private static Lanes at(Loss loss, Lanes h, Matrix y) {
        return loss.risk(Matrix.column(h), Matrix.column(y.entries().row(0)));
    }
}
