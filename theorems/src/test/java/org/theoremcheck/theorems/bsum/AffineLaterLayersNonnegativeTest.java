package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The same for later weights ≥ 0, convex non-decreasing activations and such a loss.
 *
 * <p>True: both curvatures are ≥ 0 then.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), around (15), W_{j+1} … W_J ≥ 0</a>
 */
@Claim(
        id = "bsum.prop1.affine.amended",
        paper = Paper.BSUM,
        at = "around (15), W_{j+1} … W_J ≥ 0",
        section = "6 Convexity in each block",
        says = "later weights ≥ 0: replacing them by identities does not change the sign of the curvature of f_j")
class AffineLaterLayersNonnegativeTest {

    @Check
    void theSignOfTheCurvatureStays(@ForAll(supplier = LayeredNets.Convex.class) LayeredCohort f, Evidence evidence) {
        evidence.cover("a hidden layer under weights ≥ 0", f.nonnegativeAbove(0).times(f.depth() > 1 ? 1 : 0), 0.1);
        conclude(f, evidence, 0, true);
    }

    @Mutant("weights of any sign")
    void weightsMayBeNegative(@ForAll(supplier = LayeredNets.Convex.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0, false);
    }

    @Mutant("logistic activations")
    void activationsNeedNotBeConvex(@ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0, true);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double share, boolean positive) {
        f.hypotheses().forEach(evidence::given);
        NetworkOracle whole =
                f.objective(ConvexBlocks.increasing(f), f.targets()).loss();
        Architecture first = f.architecture().layers(0, 1);
        var alone = new NetworkOracle(whole.kernels(), first, whole.loss(), whole.x(), whole.y());
        int size = f.width() * f.width();
        Lanes w = f.weights().slice(0, size);
        Lanes v = f.others().slice(0, size);
        Lanes without = alone.curvature(w, v);
        Lanes with = whole.block(f.weights(), 0).curvature(w, v);
        evidence.given(
                "|q|, |q′| ≤ 10¹⁰⁰, which doubles can hold and multiply",
                with.abs().max(without.abs()),
                with.times(0).plus(1e100));
        Lanes counted = positive ? f.nonnegativeAbove(0) : without.times(0).plus(1);
        evidence.require("0 ≤ q·q′", without.times(0).plus(share), with.times(without), counted);
    }
}
