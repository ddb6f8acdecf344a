package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.InnerNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Inner layer, nearest minimiser. As {@code dante.thm4} with the global minimiser nearest to W₁ as the reference point, for some κ.
 *
 * <p>Checked on nets with exactly two global minimisers, a teacher and its mirror image under exchange of two units. Refuted for every κ at once; with x = ±1, equal outer weights and the student W₁ = 0 half-way between both minimisers, the gradient is orthogonal to the
 * way to either.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 4</a>
 */
@Claim(
        id = "dante.thm4.nearest",
        paper = Paper.DANTE,
        at = "Theorem 4",
        section = "4 A layer, inner weights",
        says = "around the global minimiser nearest to W₁ the risk is (ε, κ, ·)-SLQC at W₁ for some κ, every ε > 0",
        expected = Verdict.REFUTED)
class NearestMinimiserTest {

    @Check
    void someConstantWorks(@ForAll(supplier = InnerNets.TwoMinimisers.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, 1);
    }

    @Mutant("the farther of the two minimisers")
    void theFartherOneWorks(@ForAll(supplier = InnerNets.TwoMinimisers.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, -1);
    }

    /** @param side 1 for the nearer minimiser, −1 for the farther */
    private static void conclude(NetCohort net, Evidence evidence, int side) {
        net.hypotheses().forEach(evidence::given);
        Lanes w = net.hiddenWeights().entries();
        Lanes teacher = net.hiddenTeacher().entries();
        Lanes mirrored = w.arithmetic().stack(teacher.row(1), teacher.row(0));
        Lanes closer =
                w.distanceTo(teacher).times(side).atMost(w.distanceTo(mirrored).times(side));
        Lanes reference = closer.broadcast(2, w.lanes()).choose(teacher, mirrored);
        evidence.require(Slqc.finiteNeed(net.inner(), w, reference));
    }
}
