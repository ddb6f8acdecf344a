package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Bsum;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.StepRule;
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
 * If all blocks of a sweep use the gradient at its start, the sweep is a back-propagation step of rate a/γ.
 *
 * <p>True at once: block gradients are the blocks of the gradient.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 4.1.1 (restored)</a>
 */
@Claim(
        id = "bsum.special.bp.v2",
        paper = Paper.BSUM,
        at = "Section 4.1.1 (restored)",
        section = "4 Special cases",
        says = "blocks that all use the gradient at the start of the sweep make a back-propagation step",
        kind = Kind.TRACE)
class SimultaneousSweepTest {

    @Check
    void aSimultaneousSweepIsAGradientStep(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, true);
    }

    @Mutant("cyclic")
    void aCyclicSweepIsAGradientStep(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, false);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, boolean frozen) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork objective = f.ridge();
        Bsum method = new Bsum(new FirstOrderSurrogate(f.gamma()), StepRule.constant(f.share()));
        Lanes start = f.weights();
        Lanes w = start;
        for (int j = 0; j < f.depth(); j++) {
            Lanes moved = objective.layer(method.update(objective, frozen ? start : w, j + 1), j);
            w = objective.with(w, j, moved);
        }
        Lanes descended =
                start.minus(objective.whole().gradient(start).times(f.share().over(f.gamma())));
        SameVector.require(
                evidence,
                "equal after a sweep",
                w,
                descended,
                start.norm().plus(w.norm()).plus(descended.norm()));
    }
}
