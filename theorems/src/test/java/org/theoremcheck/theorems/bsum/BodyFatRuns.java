package org.theoremcheck.theorems.bsum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.optimiser.Adagrad;
import org.theoremcheck.engine.optimiser.Bsum;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.GradientDescent;
import org.theoremcheck.engine.optimiser.Memory;
import org.theoremcheck.engine.optimiser.Minibatches;
import org.theoremcheck.engine.optimiser.Optimiser;
import org.theoremcheck.engine.optimiser.Projection;
import org.theoremcheck.engine.optimiser.Run;
import org.theoremcheck.engine.optimiser.Visitor;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.engine.problem.BodyFatCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.theorems.Evidence;

/**
 * Training runs on the body-fat table from the same starts, looked at after equal work: a step by all weights counts as J
 * updates of one block.
 *
 * @param updates K, of one block each; a multiple of {@value #MARKS}·J
 */
record BodyFatRuns(BodyFatCohort f, RidgedNetwork objective, int updates) {
    /** How often a run is looked at after its start. */
    static final int MARKS = 10;

    /** λ, unprinted. */
    static final double RIDGE = 1e-4;

    /** Unprinted: rates of back-propagation and of Adagrad, and its damping. */
    private static final double RATE = 0.5;

    private static final double ADAGRAD_RATE = 0.1;
    private static final double DAMPING = 1e-8;

    /** The values of γ tried, since none is printed; the first is that of Special Case 1. */
    static final List<Double> GAMMAS = List.of(1.0, 0.02);

    /** Setting of Figure 2: logistic layers, squared error. */
    static BodyFatRuns ofFigure2(BodyFatCohort f, int updates) {
        return new BodyFatRuns(f, f.objective(new Sigmoid(), new SquaredError(), RIDGE), updates);
    }

    /** Weights at the start and at every mark. */
    List<Lanes> bsum(StepFamily family, double gamma, Minibatches minibatches) {
        Bsum method = new Bsum(
                new FirstOrderSurrogate(number(gamma)),
                family.rule(number(1), updates),
                Projection.none(),
                minibatches);
        List<Lanes> marks = new ArrayList<>(List.of(f.start()));
        Lanes w = f.start();
        for (int k = 1; k <= updates; k++) {
            w = method.update(objective, w, k);
            if (k % (updates / MARKS) == 0) {
                marks.add(w);
            }
        }
        return marks;
    }

    List<Lanes> bsum(StepFamily family, double gamma) {
        return bsum(family, gamma, Minibatches.whole());
    }

    /** Back-propagation with a constant learning rate. */
    List<Lanes> backPropagation() {
        return passes(new GradientDescent(number(RATE)));
    }

    /** On all samples, as the block updates. */
    List<Lanes> adagrad() {
        return passes(new Adagrad(number(ADAGRAD_RATE), number(DAMPING), objective.examples()));
    }

    private <S extends Memory<S>> List<Lanes> passes(Optimiser<S> method) {
        Lanes perMark = number((double) updates / MARKS / objective.depth());
        Draws inOrder = Draws.cyclic(number(1).arithmetic());
        List<Lanes> marks = new ArrayList<>(List.of(f.start()));
        S memory = method.begin(f.start());
        for (int mark = 1; mark <= MARKS; mark++) {
            Run<S> run = method.run(objective.whole(), marks.get(mark - 1), perMark, inOrder, memory, Visitor.none());
            marks.add(run.end());
            memory = run.memory();
        }
        return marks;
    }

    /** NMSE: ‖Y − H‖²/‖Y‖². */
    Lanes error(Lanes w) {
        return objective.loss().risk(w).over(objective.loss().scale(w));
    }

    /** ‖∇f‖ at the end relative to the start. */
    Lanes remaining(List<Lanes> marks) {
        return gradient(marks.get(MARKS)).over(gradient(marks.get(0)));
    }

    Lanes gradient(Lanes w) {
        return objective.whole().gradient(w).norm();
    }

    Lanes lastError(List<Lanes> marks) {
        return error(marks.get(MARKS));
    }

    /** Draws a quantity of a run over block updates. */
    void draw(Evidence evidence, Figure figure, String name, List<Lanes> marks, Function<Lanes, Lanes> quantity) {
        double[] x = new double[marks.size()];
        Arrays.setAll(x, mark -> (double) mark * updates / MARKS);
        Lanes[] y = marks.stream().map(quantity).toArray(Lanes[]::new);
        evidence.curve(figure, name, x, y[0].arithmetic().stack(y));
    }

    private Lanes number(double value) {
        return f.cohort().kernels().lane().constant(value);
    }
}
