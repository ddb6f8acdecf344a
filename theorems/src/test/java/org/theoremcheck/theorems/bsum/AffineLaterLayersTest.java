package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Replacing the fixed later blocks by identities does not change whether f_j is convex or concave: the curvatures q with
 * and q′ without them, along any direction, do not differ in sign.
 *
 * <p>False: a negative later weight turns convex into concave. Checked on the first block.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), around (15)</a>
 */
@Claim(
        id = "bsum.prop1.affine",
        paper = Paper.BSUM,
        at = "around (15)",
        section = "6 Convexity in each block",
        says = "replacing the fixed later blocks by identities does not change convexity or concavity of f_j",
        expected = Verdict.REFUTED)
class AffineLaterLayersTest {

    @Check
    void theSignOfTheCurvatureStays(@ForAll(supplier = LayeredNets.Convex.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0, false);
    }

    @Mutant("and both are at least 1")
    void theCurvaturesAreLarge(@ForAll(supplier = LayeredNets.Convex.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1, false);
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
        Lanes counted = positive ? f.nonnegativeAbove(0) : without.times(0).plus(1);
        evidence.require("0 ≤ q·q′", without.times(0).plus(share), with.times(without), counted);
    }
}
