package org.theoremcheck.theorems.bsum;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.oracle.CurvedOracle;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.oracle.RidgedNetwork;
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
 * If f is strongly convex in each block, it has one stationary point. Looked at for f = (1 − w_1·w_2)² + λ(w_1² + w_2²),
 * for which the origin is stationary: no other point W may be.
 *
 * <p>False: with λ = 1 − w² the point (w, w) is stationary too; w = 1/2, λ = 3/4.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 3.1</a>
 */
@Claim(
        id = "bsum.monotone.unique",
        paper = Paper.BSUM,
        at = "Section 3.1",
        section = "7 Monotone descent",
        says = "f strongly convex in each block ⟹ f has one stationary point",
        expected = Verdict.REFUTED)
class OneStationaryPointTest {

    @Check
    void theOriginIsAlone(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("(−w, −w) is not stationary either")
    void norItsMirrorImage(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, -1);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double side) {
        f.hypotheses().forEach(evidence::given);
        Lanes w = f.share();
        Lanes one = w.times(0).plus(1);
        var net = new Architecture(List.of(1, 1, 1), List.of(new Identity(), new Identity()));
        Matrix data = Matrix.column(one);
        var loss = new NetworkOracle(f.cohort().kernels(), net, new SquaredError(), data, data);
        Lanes lambda = one.minus(w.square());
        CurvedOracle objective = new RidgedNetwork(loss, lambda).whole();
        Lanes point = w.arithmetic().stack(w.times(side), w.times(side));
        evidence.given("λ > 0", lambda.above(0));
        evidence.given("∇f(0) = 0", objective.gradient(point.times(0)).norm().equalTo(0));
        evidence.given("∇f(W) = 0", objective.gradient(point).norm().equalTo(0));
        evidence.require("W = 0", point.norm(), one.times(0));
    }
}
