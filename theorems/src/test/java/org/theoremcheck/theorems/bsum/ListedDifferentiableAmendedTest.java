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
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Five of the listed activations are differentiable at 0, with curvature at most 2 near it. Measured by one-sided
 * difference quotients at distance h ≤ 1/8.
 *
 * <p>True: their one-sided derivatives agree.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.1 (restored)</a>
 */
@Claim(
        id = "bsum.a1.diff.amended",
        paper = Paper.BSUM,
        at = "Appendix A.1 (restored)",
        section = "6 Convexity in each block",
        says =
                "softplus, bent identity, ELU with α = 1, inverse-square-root unit and soft exponential are differentiable at 0")
class ListedDifferentiableAmendedTest {

    @Check
    void theFiveAreDifferentiable(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, smooth(f));
    }

    @Mutant("leaky ReLU")
    void leakyReluIs(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, List.of(new Listed("leaky ReLU", new LeakyRelu())));
    }

    @Mutant("ELU with α = 2")
    void eluWithTwoIs(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(
                f,
                evidence,
                List.of(new Listed("ELU, α = 2", new Elu(f.share().times(0).plus(2)))));
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

    private static List<Listed> smooth(LayeredCohort f) {
        Lanes one = f.share().times(0).plus(1);
        return List.of(
                new Listed("softplus", new Softplus()),
                new Listed("bent identity", new BentIdentity()),
                new Listed("ELU, α = 1", new Elu(one)),
                new Listed("inverse-square-root unit", new InverseSquareRootUnit(one)),
                new Listed("soft exponential, α = ½", new SoftExponential(one.over(2))));
    }
}
