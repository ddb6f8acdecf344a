package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Bsum;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.ProximalSurrogate;
import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.engine.optimiser.Surrogate;
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
 * f(W⁽ᵏ⁾) may increase along Algorithm 1.
 *
 * <p>True for the first-order surrogate with small γ; exact block minimisation never increases f.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), remark after Lemma 1</a>
 */
@Claim(
        id = "bsum.lemma1.nonmonotone",
        paper = Paper.BSUM,
        at = "remark after Lemma 1",
        section = "4 Convergence",
        says = "f may increase along Algorithm 1",
        kind = Kind.EXISTENCE,
        instances = 16 * 1024)
class MayIncreaseTest {

    @Check
    void anUpdateIncreases(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, new FirstOrderSurrogate(f.gamma()));
    }

    @Mutant("with exact minimisation")
    void anExactStepIncreases(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, new ProximalSurrogate(f.lambda().times(0)));
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Surrogate surrogate) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork objective = f.ridge();
        Lanes next = new Bsum(surrogate, StepRule.halfHarmonic(f.share())).update(objective, f.weights(), 1);
        evidence.exhibit(
                "f(W⁽¹⁾) < f(W⁽²⁾)",
                objective.whole().risk(f.weights()),
                objective.whole().risk(next));
    }
}
