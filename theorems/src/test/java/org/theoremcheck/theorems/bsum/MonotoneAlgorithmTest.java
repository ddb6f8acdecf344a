package org.theoremcheck.theorems.bsum;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Bsum;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.StepRule;
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
 * If f is strongly convex in each block, Algorithm 1 with steps in (8) decreases f monotonically, whatever surrogate and
 * γ &gt; 0.
 *
 * <p>False for the first-order surrogate with small γ, whose first update overshoots: f = w², γ = a = 1/2 moves w to −w,
 * smaller γ beyond.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 3.1</a>
 */
@Claim(
        id = "bsum.monotone.alg1",
        paper = Paper.BSUM,
        at = "Section 3.1",
        section = "7 Monotone descent",
        says = "f strongly convex in each block ⟹ Algorithm 1 decreases f monotonically, for any γ > 0",
        expected = Verdict.REFUTED)
class MonotoneAlgorithmTest {

    @Check
    void everyUpdateDecreases(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.gamma());
    }

    @Mutant("γ/2")
    void evenWithHalfOfIt(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.gamma().over(2));
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Lanes gamma) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork objective = f.ridge();
        Bsum method = new Bsum(new FirstOrderSurrogate(gamma), StepRule.halfHarmonic(f.share()));
        List<Lanes> trace = method.run(objective, f.weights(), f.depth());
        for (int k = 1; k < trace.size(); k++) {
            evidence.require(
                    "f⁺ ≤ f",
                    objective.whole().risk(trace.get(k)),
                    objective.whole().risk(trace.get(k - 1)));
        }
    }
}
