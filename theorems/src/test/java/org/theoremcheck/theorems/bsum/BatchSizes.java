package org.theoremcheck.theorems.bsum;

import java.util.List;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Minibatches;
import org.theoremcheck.engine.problem.BodyFatCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.theorems.Evidence;

/** Training MSE of the stochastic variant, a = 1/√k, for several batch sizes from the same starts and places in the data. */
final class BatchSizes {
    static final List<Integer> SIZES = List.of(50, 100, 150, 200);
    private static final int UPDATES = 240;

    private final BodyFatRuns runs;
    private final double gamma;
    private final Evidence evidence;
    private final Figure figure;

    BatchSizes(BodyFatCohort f, double gamma, Evidence evidence) {
        runs = BodyFatRuns.ofFigure2(f, UPDATES);
        this.gamma = gamma;
        this.evidence = evidence;
        figure = new Figure("Figure 2b, γ = " + gamma, "block updates", "training MSE");
    }

    /** B samples per update. */
    Lanes fixed(int size) {
        return last("B = " + size, Minibatches.fixed(draws(), size));
    }

    /** min(k, N) samples in update k. */
    Lanes growing() {
        return last("B = min(k, N)", Minibatches.growing(draws()));
    }

    Lanes whole() {
        return last("B = N", Minibatches.whole());
    }

    private Draws draws() {
        return Draws.consecutive(runs.f().cohort(), 0);
    }

    private Lanes last(String name, Minibatches minibatches) {
        List<Lanes> marks = runs.bsum(StepFamily.INVERSE_ROOT, gamma, minibatches);
        runs.draw(evidence, figure, name, marks, w -> runs.objective().loss().risk(w));
        Lanes error = runs.objective().loss().risk(marks.get(BodyFatRuns.MARKS));
        evidence.observe("MSE, " + name + ", γ = " + gamma, error);
        return error;
    }
}
