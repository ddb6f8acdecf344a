package org.theoremcheck.theorems.bsum;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.optimiser.Bsum;
import org.theoremcheck.engine.optimiser.ProximalSurrogate;
import org.theoremcheck.engine.optimiser.StepRule;
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
 * Strong convexity of every block function is necessary for convergence of exact block descent. Looked at for f = (1 −
 * w_1·w_2)²: if a block minimisation of w_1 from w_2 = a ends in a stationary point, block 1 must have positive
 * curvature for every value of w_2, 0 included.
 *
 * <p>False: from a = 1/2 one step gives (2, 1/2) with f = 0, and with w_2 = 0 the block function is constant.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 1</a>
 */
@Claim(
        id = "bsum.intro.necessary",
        paper = Paper.BSUM,
        at = "Section 1",
        section = "1 Model and assumptions",
        says = "exact block descent converges only if every block function is strongly convex",
        expected = Verdict.REFUTED)
class StrongConvexityNecessaryTest {

    @Check
    void convergenceNeedsStrongConvexity(
            @ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0);
    }

    @Mutant("with modulus 1")
    void withModulusOne(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double modulus) {
        f.hypotheses().forEach(evidence::given);
        Lanes a = f.share();
        Lanes one = a.times(0).plus(1);
        var net = new Architecture(List.of(1, 1, 1), List.of(new Identity(), new Identity()));
        Matrix data = Matrix.column(one);
        var loss = new NetworkOracle(f.cohort().kernels(), net, new SquaredError(), data, data);
        var bare = new RidgedNetwork(loss, a.times(0));
        Lanes start = a.arithmetic().stack(one, a);
        Lanes end = new Bsum(new ProximalSurrogate(a.times(0)), StepRule.constant(one)).update(bare, start, 1);
        evidence.given("∇f(W) = 0", loss.gradient(end).norm().equalTo(0));
        Lanes flat = bare.block(end.times(0), 0).curvature(one, one);
        evidence.require("a modulus at w_2 = 0", flat.above(modulus).choose(flat.times(0), one), flat);
    }
}
