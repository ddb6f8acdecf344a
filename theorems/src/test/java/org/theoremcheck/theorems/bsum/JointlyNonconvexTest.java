package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.oracle.CurvedOracle;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * There are instances whose f is not jointly convex in all weights: f above the mean of its values at two points, half-
 * way between them.
 *
 * <p>True: squared error of two linear layers, for one.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 2.1</a>
 */
@Claim(
        id = "bsum.joint-nonconvex",
        paper = Paper.BSUM,
        at = "Section 2.1",
        section = "1 Model and assumptions",
        says = "some f is not jointly convex in all weights",
        kind = Kind.EXISTENCE)
class JointlyNonconvexTest {

    @Check
    void aMidpointLiesAboveTheChord(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("one linear layer")
    void alsoForOneLinearLayer(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        CurvedOracle whole = f.ridge().whole();
        Lanes ends = whole.risk(f.weights()).plus(whole.risk(f.others())).over(2);
        Lanes middle = whole.risk(f.weights().plus(f.others()).over(2));
        evidence.exhibit("(f(a) + f(b))/2 < f((a + b)/2)", ends.times(factor), middle);
    }
}
