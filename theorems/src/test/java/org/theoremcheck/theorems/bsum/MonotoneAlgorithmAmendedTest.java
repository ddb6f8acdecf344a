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
 * With the first-order surrogate and a/γ ≤ 2/L_j, every update of Algorithm 1 decreases f.
 *
 * <p>True by the descent lemma. Checked on deep linear networks with γ = a·L_j/(2s), 0 &lt; s ≤ 1.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 3.1, a/γ ≤ 2/L_j</a>
 */
@Claim(
        id = "bsum.monotone.alg1.amended",
        paper = Paper.BSUM,
        at = "Section 3.1, a/γ ≤ 2/L_j",
        section = "7 Monotone descent",
        says = "a/γ ≤ 2/L_j ⟹ every update of Algorithm 1 with (9) decreases f",
        kind = Kind.TRACE)
class MonotoneAlgorithmAmendedTest {

    @Check
    void everyUpdateDecreases(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("a/γ ≤ 4/L_j")
    void twiceThatDecreases(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double reach) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork objective = f.ridge();
        Lanes w = f.weights();
        Lanes size = f.gamma().min(1).times(reach);
        for (int k = 1; k <= 2 * f.depth(); k++) {
            Lanes smooth = Curvature.ofLinearBlock(f, w, (k - 1) % f.depth());
            Lanes gamma = f.share().times(smooth).over(size.times(2));
            Lanes next = new Bsum(new FirstOrderSurrogate(gamma), StepRule.constant(f.share())).update(objective, w, k);
            evidence.require(
                    "f⁺ ≤ f", objective.whole().risk(next), objective.whole().risk(w));
            w = next;
        }
    }
}
