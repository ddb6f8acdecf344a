package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.optimiser.Visitor;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.generators.LeastSquares;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * We <em>must</em> go through the samples in random order to get convergent behaviour, as printed, read as: no fixed
 * order converges.
 *
 * <p>Checked with steps 1/j after one epoch in the data's own order: W is not W*. False: on f_t = ½(w − a_t)² the
 * iterates are running means, so that W = W* at the end of every epoch in every order, and |w_j − W*| is of order 1/j
 * between.
 */
@Claim(
        id = "sgd.random-order-must",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, order",
        section = "B Incremental updates",
        says = "no fixed order of presentation converges",
        expected = Verdict.REFUTED)
class RandomOrderMustTest {

    @Check
    void aFixedOrderDoesNotReachTheMinimum(
            @ForAll(supplier = LeastSquares.SeveralScalarTargets.class) LeastSquaresCohort f, Evidence evidence) {
        Lanes distance = distance(f, evidence);
        evidence.require(Strictly.below("0 < |W − W*|", distance.minus(distance), distance));
    }

    @Mutant("it stays further away than half of the spread of the targets")
    void aFixedOrderStaysFar(
            @ForAll(supplier = LeastSquares.SeveralScalarTargets.class) LeastSquaresCohort f, Evidence evidence) {
        Lanes range = f.targets().greatest().minus(f.targets().least());
        evidence.require("½·spread ≤ |W − W*|", range.over(2), distance(f, evidence));
    }

    private static Lanes distance(LeastSquaresCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("targets differ", f.targets().least().below(f.targets().greatest()));
        Lanes one = f.stepSize().arithmetic().constant(1);
        return Epochs.end(f, Schedule.harmonic(one), 1, Visitor.none())
                .distanceTo(f.targets().mean());
    }
}
