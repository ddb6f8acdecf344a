package org.theoremcheck.theorems.bsum;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.BentIdentity;
import org.theoremcheck.engine.network.Elu;
import org.theoremcheck.engine.network.InverseSquareRootUnit;
import org.theoremcheck.engine.network.LeakyRelu;
import org.theoremcheck.engine.network.SoftExponential;
import org.theoremcheck.engine.network.Softplus;
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
 * Each listed activation is differentiable at 0. Measured by one-sided difference quotients at distance h ≤ 1/8, which
 * for curvature at most 2 differ by at most 2h.
 *
 * <p>False for leaky and parametric ReLU and SELU, which have a kink: 1 against 0.01 for leaky ReLU.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.1</a>
 */
@Claim(
        id = "bsum.a1.diff",
        paper = Paper.BSUM,
        at = "Appendix A.1",
        section = "6 Convexity in each block",
        says = "each listed activation is differentiable on the real line",
        expected = Verdict.REFUTED)
class ListedDifferentiableTest {

    @Check
    void allAreDifferentiable(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, listed(f));
    }

    @Mutant("leaky ReLU alone")
    void leakyReluIs(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, List.of(new Listed("leaky ReLU", new LeakyRelu())));
    }

    private static final double FARTHEST = 0.125;

    private static void conclude(LayeredCohort f, Evidence evidence, List<Listed> activations) {
        f.hypotheses().forEach(evidence::given);
        Lanes h = f.share().times(FARTHEST);
        for (Listed listed : activations) {
            Lanes here = listed.sigma().value(h.times(0));
            Lanes right = listed.sigma().value(h).minus(here).over(h);
            Lanes left = here.minus(listed.sigma().value(h.negate())).over(h);
            evidence.require(
                    "one-sided slopes of " + listed.name(), right.minus(left).abs(), h.times(2));
        }
    }

    private static List<Listed> listed(LayeredCohort f) {
        Lanes one = f.share().times(0).plus(1);
        return List.of(
                new Listed("leaky ReLU", new LeakyRelu()),
                Listed.selu(),
                new Listed("softplus", new Softplus()),
                new Listed("bent identity", new BentIdentity()),
                new Listed("ELU, α = 1", new Elu(one)),
                new Listed("inverse-square-root unit", new InverseSquareRootUnit(one)),
                new Listed("soft exponential, α = ½", new SoftExponential(one.over(2))));
    }
}
