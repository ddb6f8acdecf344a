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
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The same for J = 1.
 *
 * <p>True at once: there is one block.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 4.1.1, Special Case 1 for J = 1</a>
 */
@Claim(
        id = "bsum.special.bp.j1",
        paper = Paper.BSUM,
        at = "Section 4.1.1, Special Case 1 for J = 1",
        section = "4 Special cases",
        says = "J = 1, γ = 1: Algorithm 1 is gradient descent of rate a",
        kind = Kind.TRACE)
class BackPropagationOneLayerTest {

    @Check
    void aSweepIsAGradientStep(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, true, f.share());
    }

    @Mutant("two layers as well")
    void anyDepth(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, false, f.share());
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
