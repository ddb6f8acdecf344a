package org.theoremcheck.theorems.bsum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.theoremcheck.engine.optimiser.Bsum;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.Minibatches;
import org.theoremcheck.engine.optimiser.Projection;
import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.theorems.Evidence;

/** How far the stochastic variant, two samples per update, is from the exact one after 10³ updates. */
final class StochasticGap {
    private static final int UPDATES = 1000;
    private static final int MARK = 100;
    private static final int BATCH = 2;
    private static final double T = 0.1;

    private StochasticGap() {}

    /**
     * Fails in the lanes where ‖W̃ − W‖ is above the bound; steps are the recursion from a⁽⁰⁾ with t = 0.1, which satisfies (8).
     *
     * @param bound on the distance at the end
     */
    static void conclude(LayeredCohort f, Evidence evidence, double bound) {
        f.hypotheses().forEach(evidence::given);
        StepRule steps = StepRule.recursion(f.share(), f.share().times(0).plus(T), UPDATES);
        var surrogate = new FirstOrderSurrogate(f.gamma());
        Bsum exact = new Bsum(surrogate, steps);
        Draws draws = Draws.withReplacement(f.cohort(), 0);
        Bsum stochastic = new Bsum(surrogate, steps, Projection.none(), Minibatches.fixed(draws, BATCH));
        RidgedNetwork objective = f.ridge();
        Lanes w = f.weights();
        Lanes drawn = w;
        List<Lanes> gaps = new ArrayList<>(List.of(w.distanceTo(drawn)));
        for (int k = 1; k <= UPDATES; k++) {
            w = exact.update(objective, w, k);
            drawn = stochastic.update(objective, drawn, k);
            if (k % MARK == 0) {
                gaps.add(w.distanceTo(drawn));
            }
        }
        Lanes end = gaps.get(gaps.size() - 1);
        double[] x = new double[gaps.size()];
        Arrays.setAll(x, mark -> mark * MARK);
        Figure figure = new Figure("Stochastic against exact", "block updates", "‖W̃ − W‖");
        evidence.curve(figure, "distance", x, end.arithmetic().stack(gaps.toArray(Lanes[]::new)));
        evidence.observe("‖W̃ − W‖ after 10³ updates", end);
        evidence.failures(end.atMost(bound).not(), 0.01);
    }
}
