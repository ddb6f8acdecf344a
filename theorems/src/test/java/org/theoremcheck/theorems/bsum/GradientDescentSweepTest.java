package org.theoremcheck.theorems.bsum;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.optimiser.Bsum;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.oracle.RidgedNetwork;
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
 * With a = 1, the updates (11) are gradient descent on f with step 1/γ.
 *
 * <p>False for J ≥ 2 for the same reason; true for J = 1.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 4.1.1, (11)</a>
 */
@Claim(
        id = "bsum.special.gd",
        paper = Paper.BSUM,
        at = "Section 4.1.1, (11)",
        section = "4 Special cases",
        says = "a = 1: (11) is gradient descent on f with step 1/γ_j, any J",
        expected = Verdict.REFUTED)
class GradientDescentSweepTest {

    @Check
    void aSweepIsAGradientStep(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, false, f.gamma().times(0).plus(1).over(f.gamma()));
    }

    @Mutant("step 1/(2γ)")
    void forHalfTheStep(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, false, f.gamma().times(0).plus(0.5).over(f.gamma()));
    }

    private static void conclude(LayeredCohort f, Evidence evidence, boolean first, Lanes rate) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork whole = f.ridge();
        RidgedNetwork objective = first ? single(f) : whole;
        Lanes w = first ? whole.layer(f.weights(), 0) : f.weights();
        Lanes one = rate.times(0).plus(1);
        List<Lanes> sweep = new Bsum(new FirstOrderSurrogate(one.over(rate)), StepRule.constant(one))
                .run(objective, w, objective.depth());
        Lanes descended = w.minus(objective.whole().gradient(w).times(rate));
        Lanes size = w.norm()
                .plus(descended.norm())
                .plus(sweep.get(objective.depth()).norm());
        SameVector.require(evidence, "equal after a sweep", sweep.get(objective.depth()), descended, size);
    }

    /** The first layer as a network of its own. */
    private static RidgedNetwork single(LayeredCohort f) {
        var layer = f.architecture().layers(0, 1);
        var loss = new NetworkOracle(f.cohort().kernels(), layer, new SquaredError(), f.x(), f.targets());
        return new RidgedNetwork(loss, f.lambda());
    }
}
