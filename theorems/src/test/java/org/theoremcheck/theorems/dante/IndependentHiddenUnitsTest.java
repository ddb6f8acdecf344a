package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.InnerNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Hidden units are separate sub-problems. The risk in W₁ is a sum of terms that each depend on the weights of one hidden
 * unit.
 *
 * <p>Checked as f(u, v) + f(u′, v′) = f(u′, v) + f(u, v′), u being the first column of W₁ and v the others. Refuted: the units add
 * up to one output, whose square multiplies them with each other. With x = 1, W₂ = (−1/10, 1/10), a = 1/5, b = 1, the teacher (−1/10,
 * −1/10) and the student (0, 0) both have output 0, so that the left side is 0, but a student with one weight of each has not.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 3.4.2</a>
 */
@Claim(
        id = "dante.rem.independent.inner",
        paper = Paper.DANTE,
        at = "Section 3.4.2",
        section = "3 A layer, outer weights",
        says = "the risk in W₁ is a sum of terms, each depending on the weights of one hidden unit",
        expected = Verdict.REFUTED)
class IndependentHiddenUnitsTest {

    @Check
    void hiddenUnitsAreApart(@ForAll(supplier = InnerNets.class) NetCohort net, Evidence evidence) {
        Lanes several = net.a().arithmetic().constant(net.hiddenWeights().columns());
        evidence.cover("two hidden units or more", several.above(1), 0.5);
        net.hypotheses().forEach(evidence::given);
        UnitsApart.columns(net.inner(), net.hiddenWeights(), net.hiddenTeacher(), evidence);
    }

    @Mutant("the gradient of one unit does not depend on the others")
    void gradientsAreApart(@ForAll(supplier = InnerNets.class) NetCohort net, Evidence evidence) {
        net.hypotheses().forEach(evidence::given);
        Matrix w = net.hiddenWeights();
        Lanes here = firstColumn(w, net.inner().gradient(w.entries()));
        Lanes there = firstColumn(w, net.inner().gradient(UnitsApart.spliced(w, net.hiddenTeacher())));
        Lanes apart = here.distanceTo(there);
        evidence.requireEqual(
                "∂f/∂u is the same", apart, apart.minus(apart), here.norm().plus(there.norm()));
    }

    @Mutant("units that learn together only help each other")
    void exchangingUnitsNeverHelps(@ForAll(supplier = InnerNets.class) NetCohort net, Evidence evidence) {
        net.hypotheses().forEach(evidence::given);
        Matrix w = net.hiddenWeights();
        Matrix star = net.hiddenTeacher();
        Lanes straight = net.inner().risk(w.entries()).plus(net.inner().risk(star.entries()));
        Lanes crossed =
                net.inner().risk(UnitsApart.spliced(w, star)).plus(net.inner().risk(UnitsApart.spliced(star, w)));
        evidence.require("f(u, v) + f(u′, v′) ≤ f(u′, v) + f(u, v′)", straight, crossed);
    }

    private static Lanes firstColumn(Matrix like, Lanes entries) {
        return like.with(entries).column(0);
    }
}
