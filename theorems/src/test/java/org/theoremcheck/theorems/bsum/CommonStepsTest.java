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
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * With one common non-increasing sequence satisfying (8), bounded iterates and locally Lipschitz gradients, limit points
 * are stationary. Looked at as a trend on logistic networks with a ridge, a = c/(2k), γ ≥ 1: the gradient after 128
 * updates is shorter than after 16.
 *
 * <p>Found so in nearly every pair; the proof is the finite inequality of bsum.lemma1.energy.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Lemma 1 (restored)</a>
 */
@Claim(
        id = "bsum.lemma1.v2",
        paper = Paper.BSUM,
        at = "Lemma 1 (restored)",
        section = "4 Convergence",
        says = "one common non-increasing sequence in (8), bounded iterates: limit points are stationary",
        kind = Kind.TREND,
        instances = 1024)
class CommonStepsTest {

    @Check
    void theGradientShrinks(@ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, true);
    }

    @Mutant("it grows")
    void theGradientGrows(@ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, false);
    }

    private static final int EARLY = 16;
    private static final int LATE = 128;

    private static void conclude(LayeredCohort f, Evidence evidence, boolean later) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork objective = f.ridge();
        StepRule steps = StepRule.halfHarmonic(f.share());
        List<Lanes> trace =
                new Bsum(new FirstOrderSurrogate(f.gamma().max(1)), steps).run(objective, f.weights(), LATE);
        Lanes early = objective.whole().gradient(trace.get(EARLY)).norm();
        Lanes late = objective.whole().gradient(trace.get(LATE)).norm();
        evidence.duel(later ? late : early, later ? early : late);
    }
}
