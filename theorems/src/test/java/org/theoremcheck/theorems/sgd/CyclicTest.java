package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Incremental;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.generators.LeastSquares;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Looping through the samples in the same order may give cyclic behaviour: with a constant step, on some data, the
 * iterates approach a cycle away from W*.
 *
 * <p>It holds: f_1 = ½(w − 1)², f_2 = ½(w + 1)² alternate between ±η/(2 − η). Shown after 30 epochs: an epoch returns
 * to the same place within a millionth of a step, the steps are longer than 0.1, and W* is further than 0.1.
 */
@Claim(
        id = "sgd.cyclic",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, cyclic behaviour",
        section = "B Incremental updates",
        says = "for some data and constant η the iterates approach a cycle away from W*",
        kind = Kind.EXISTENCE)
class CyclicTest {

    private static final int EPOCHS = 30;

    @Check
    void aFixedOrderEndsInACycle(
            @ForAll(supplier = LeastSquares.SeveralScalarTargets.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, Schedule.constant(f.stepSize()));
    }

    @Mutant("with steps 1/j")
    void shrinkingStepsEndInACycle(
            @ForAll(supplier = LeastSquares.SeveralScalarTargets.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, Schedule.harmonic(f.stepSize().arithmetic().constant(1)));
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, Schedule schedule) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("η ≤ 1", f.stepSize(), f.stepSize().times(0).plus(1));
        Lanes here = at(f, schedule, 0);
        Lanes step = here.distanceTo(at(f, schedule, 1));
        Lanes tenth = step.times(0).plus(0.1);
        evidence.exhibit("an epoch returns", here.distanceTo(at(f, schedule, f.instances())), step.times(1e-6));
        evidence.exhibit("the steps do not vanish", tenth, step);
        evidence.exhibit("W* is far", tenth, here.distanceTo(f.targets().mean()));
    }

    private static Lanes at(LeastSquaresCohort f, Schedule schedule, int later) {
        var method = new Incremental(schedule);
        Lanes steps = f.stepSize().times(0).plus(EPOCHS * f.instances() + later);
        return method.run(f.oracle(), f.start(), steps, Draws.cyclic(steps.arithmetic()))
                .end();
    }
}
