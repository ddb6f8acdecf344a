package org.theoremcheck.theorems.bsum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.network.ExponentialLoss;
import org.theoremcheck.engine.network.Softplus;
import org.theoremcheck.engine.optimiser.Bsum;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.engine.problem.BodyFatCohort;
import org.theoremcheck.generators.BodyFatNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * With the exponential loss (A.12), softplus layers and "setting 2", the recursion with t = 0.9 from a⁽⁰⁾ = 0.001, f decreases at
 * every update. Here c = 1, γ = 1, λ = 10⁻⁴, 240 updates, J = 4, widths 13-10-10-10-1, each weight of variance 1/d_{j−1} at the
 * start.
 *
 * <p>Found so from nearly every start: steps of 0.001 are shorter than 2/L along the run. It rests on their length, not on convexity:
 * with steps a hundred times as long and γ = 0.02 f increases from nearly every start.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Figure A.1</a>
 */
@Claim(
        id = "bsum.figA1.monotone",
        paper = Paper.BSUM,
        at = "Figure A.1",
        section = "11 Experiments",
        says = "exponential loss, softplus, setting 2: f decreases at every update",
        kind = Kind.TREND,
        instances = 16,
        data = RealData.BODY_FAT)
class ExponentialLossMonotoneTest {
    private static final int UPDATES = 240;
    private static final int MARK = 24;
    private static final double T = 0.9;

    @Check
    void everyUpdateDecreases(@ForAll(supplier = BodyFatNets.class) BodyFatCohort f, Evidence evidence) {
        conclude(f, evidence, 0.001, 1);
    }

    @Mutant("a⁽⁰⁾ = 0.1, γ = 0.02")
    void soDoLongerSteps(@ForAll(supplier = BodyFatNets.class) BodyFatCohort f, Evidence evidence) {
        conclude(f, evidence, 0.1, 0.02);
    }

    private static void conclude(BodyFatCohort f, Evidence evidence, double first, double gamma) {
        Lanes one = f.start().row(0).times(0).plus(1);
        RidgedNetwork objective = f.objective(new Softplus(), new ExponentialLoss(one), BodyFatRuns.RIDGE);
        StepRule steps = StepRule.recursion(one.times(first), one.times(T), UPDATES);
        Bsum method = new Bsum(new FirstOrderSurrogate(one.times(gamma)), steps);
        Lanes w = f.start();
        Lanes before = objective.whole().risk(w);
        Lanes increases = one.times(0);
        List<Lanes> values = new ArrayList<>(List.of(before));
        for (int k = 1; k <= UPDATES; k++) {
            w = method.update(objective, w, k);
            Lanes after = objective.whole().risk(w);
            increases = increases.plus(after.atMost(before).not());
            before = after;
            if (k % MARK == 0) {
                values.add(after);
            }
        }
        double[] x = new double[values.size()];
        Arrays.setAll(x, mark -> mark * MARK);
        Figure figure = new Figure("Figure A.1", "block updates", "f");
        evidence.curve(figure, "f", x, one.arithmetic().stack(values.toArray(Lanes[]::new)));
        evidence.observe("increases of f", increases);
        evidence.duel(increases, one);
    }
}
