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
 * Random order helps: after ten epochs over eight samples whose targets come in two blocks, 1 and −1, a run that
 * reshuffles in each epoch is closer to W* than one that takes the blocks in turn, with constant η and with c/j.
 *
 * <p>A trend over data sets; the distances under blocked, alternating and random order are reported. An alternating
 * order is better than a random one: it is the order that matters, not the chance.
 */
@Claim(
        id = "sgd.random-order-helps",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, order",
        section = "B Incremental updates",
        says = "random order is closer to W* than blocked order",
        kind = Kind.TREND,
        instances = 1024)
class RandomOrderHelpsTest {

    private static final int EPOCHS = 10;

    @Check
    void aRandomOrderBeatsBlocks(
            @ForAll(supplier = LeastSquares.Blocks.class) LeastSquaresCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Schedule constant = Schedule.constant(f.stepSize());
        Schedule shrinking = Schedule.harmonic(f.stepSize().times(4));
        Lanes worse = share(f, evidence, constant, "constant η").max(share(f, evidence, shrinking, "4η/j"));
        evidence.duel(worse, worse.minus(worse).plus(1));
    }

    @Mutant("random order is closer than alternating order")
    void aRandomOrderBeatsAlternation(
            @ForAll(supplier = LeastSquares.Blocks.class) LeastSquaresCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Schedule constant = Schedule.constant(f.stepSize());
        evidence.duel(distance(f, constant, Draws.reshuffled(f.cohort(), 0)), distance(f, constant, alternating(f)));
    }

    /** The distance under random order as a share of that under blocked order. */
    private static Lanes share(LeastSquaresCohort f, Evidence evidence, Schedule schedule, String name) {
        Lanes random = distance(f, schedule, Draws.reshuffled(f.cohort(), 0));
        Lanes blocked = distance(f, schedule, Draws.cyclic(f.stepSize().arithmetic()));
        evidence.observe("random order, " + name, random);
        evidence.observe("blocked order, " + name, blocked);
        evidence.observe("alternating order, " + name, distance(f, schedule, alternating(f)));
        return random.over(blocked);
    }

    private static Lanes distance(LeastSquaresCohort f, Schedule schedule, Draws order) {
        Lanes steps = f.stepSize().times(0).plus(EPOCHS * f.instances());
        return new Incremental(schedule)
                .run(f.oracle(), f.start(), steps, order)
                .end()
                .distanceTo(f.targets().mean());
    }

    /** First of one block, first of the other, second of one, … */
    private static Draws alternating(LeastSquaresCohort f) {
        return (t, b, m) -> {
            int place = (t - 1) % m;
            return f.stepSize().arithmetic().constant(place % 2 * (m / 2) + place / 2);
        };
    }
}
