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
 * With a = c/√k the gradient by all weights tends to 0 on networks with bounded activations. Looked at as a trend on
 * logistic networks with a ridge, γ ≥ 1: after 128 updates it is shorter than after 16.
 *
 * <p>Found so in nearly every pair, although these steps violate (8): a tending to 0 with an infinite sum is enough
 * here.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Corollary 1</a>
 */
@Claim(
        id = "bsum.invsqrt.limit",
        paper = Paper.BSUM,
        at = "Corollary 1",
        section = "4 Convergence",
        says = "a = c/√k: full gradients tend to 0 on nets with bounded activations",
        kind = Kind.TREND,
        instances = 1024)
class InverseRootLimitTest {

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
        StepRule steps = StepRule.inverseRoot(f.share());
        List<Lanes> trace =
                new Bsum(new FirstOrderSurrogate(f.gamma().max(1)), steps).run(objective, f.weights(), LATE);
        Lanes early = objective.whole().gradient(trace.get(EARLY)).norm();
        Lanes late = objective.whole().gradient(trace.get(LATE)).norm();
        evidence.duel(later ? late : early, later ? early : late);
    }
}
