package org.theoremcheck.theorems.bsum;

import java.util.List;
import org.theoremcheck.engine.optimiser.Bsum;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** ‖∇f‖ after {@value #LATE} updates of Algorithm 1 with the first-order surrogate and γ ≥ 1, against that after {@value #EARLY}. */
final class TrendOfGradients {
    private static final int EARLY = 16;
    private static final int LATE = 128;

    private TrendOfGradients() {}

    /** @param later whether the later one is claimed to be shorter */
    static void duel(LayeredCohort f, Evidence evidence, StepRule steps, boolean later) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork objective = f.ridge();
        List<Lanes> trace =
                new Bsum(new FirstOrderSurrogate(f.gamma().max(1)), steps).run(objective, f.weights(), LATE);
        Lanes early = objective.whole().gradient(trace.get(EARLY)).norm();
        Lanes late = objective.whole().gradient(trace.get(LATE)).norm();
        evidence.duel(later ? late : early, later ? early : late);
    }
}
