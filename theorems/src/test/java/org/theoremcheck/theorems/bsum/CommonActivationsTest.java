package org.theoremcheck.theorems.bsum;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.Arctan;
import org.theoremcheck.engine.network.BentIdentity;
import org.theoremcheck.engine.network.Elu;
import org.theoremcheck.engine.network.Gelu;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.InverseSquareRootUnit;
import org.theoremcheck.engine.network.LeakyRelu;
import org.theoremcheck.engine.network.ParametricRelu;
import org.theoremcheck.engine.network.Relu;
import org.theoremcheck.engine.network.Selu;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.network.SoftExponential;
import org.theoremcheck.engine.network.Softplus;
import org.theoremcheck.engine.network.Softsign;
import org.theoremcheck.engine.network.Swish;
import org.theoremcheck.engine.network.Tanh;
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
 * More than half of the common activations are convex and non-decreasing: of a fixed list of 16, counted on a grid of 49
 * points of spacing (1 + a)/4.
 *
 * <p>True, narrowly: nine are, namely leaky and parametric ReLU, ELU with α = 1, inverse-square-root unit, softplus,
 * bent identity, soft exponential with α = 1/2, ReLU and the identity.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 4.2.1</a>
 */
@Claim(
        id = "bsum.a1.most",
        paper = Paper.BSUM,
        at = "Section 4.2.1",
        section = "6 Convexity in each block",
        says = "more than half of 16 common activations are convex and non-decreasing",
        kind = Kind.COUNT,
        instances = 1024)
class CommonActivationsTest {

    @Check
    void moreThanEightAre(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 9);
    }

    @Mutant("more than nine")
    void moreThanNineAre(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 10);
    }

    private static final int REACH = 24;
    /** Second differences and decreases beyond this are bends, not rounding. */
    private static final double VISIBLE = 0x1p-20;

    private static void conclude(LayeredCohort f, Evidence evidence, double more) {
        f.hypotheses().forEach(evidence::given);
        Lanes unit = f.share().plus(1).over(4);
        Lanes[] points = new Lanes[2 * REACH + 1];
        for (int i = 0; i < points.length; i++) {
            points[i] = unit.times(i - REACH);
        }
        Lanes grid = unit.arithmetic().stack(points);
        Lanes count = unit.times(0);
        for (Activation sigma : common(unit.times(0).plus(1))) {
            Lanes s = sigma.value(grid);
            Lanes rise = s.slice(1, points.length).minus(s.slice(0, points.length - 1));
            Lanes bend = rise.slice(1, rise.rows()).minus(rise.slice(0, rise.rows() - 1));
            count = count.plus(rise.least().min(bend.least()).above(-VISIBLE));
        }
        evidence.observe("convex and non-decreasing", count);
        evidence.require("more than so many", count.times(0).plus(more), count);
    }

    private static List<Activation> common(Lanes one) {
        return List.of(
                new LeakyRelu(),
                new ParametricRelu(one.over(4)),
                new Elu(one),
                new Selu(),
                new InverseSquareRootUnit(one),
                new Softplus(),
                new BentIdentity(),
                new SoftExponential(one.over(2)),
                new Sigmoid(),
                new Tanh(),
                new Arctan(),
                new Softsign(),
                new Swish(),
                new Relu(0),
                new Gelu(),
                new Identity());
    }
}
