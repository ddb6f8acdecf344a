package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.GradientDescent;
import org.theoremcheck.engine.optimiser.Incremental;
import org.theoremcheck.engine.optimiser.Run;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.generators.LeastSquares;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * All instances equal: the mean gradient is that of any single one, and an incremental epoch equals T batch steps
 * exactly, at a T-th of the cost: T instance gradients against T².
 *
 * <p>It holds because every f_t is f.
 */
@Claim(
        id = "sgd.identical",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, identical data",
        section = "B Incremental updates",
        says = "all instances equal ⟹ an epoch = T batch steps, with T instead of T² instance gradients")
class IdenticalTest {

    @Check
    void anEpochEqualsTBatchSteps(
            @ForAll(supplier = LeastSquares.Identical.class) LeastSquaresCohort f, Evidence evidence) {
        evidence.given("all instances are equal", same(f));
        Lanes single = InstanceGradients.of(f.oracle(), 0, f.start());
        Coincidence.require(
                evidence,
                "∇f = ∇f_1",
                f.oracle().gradient(f.start()),
                single,
                f.targets().abs().sum().plus(single.norm()));
        conclude(f, evidence, Draws.cyclic(f.stepSize().arithmetic()));
    }

    @Mutant("instances that differ, reshuffled")
    void anEpochOverDifferentInstancesEqualsTBatchSteps(
            @ForAll(supplier = LeastSquares.Several.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, Draws.reshuffled(f.cohort(), 0));
    }

    private static Lanes same(LeastSquaresCohort f) {
        Lanes first = f.x().row(0).tile(f.instances());
        Lanes inputs = f.x().entries().equalTo(first).least();
        return inputs.and(f.targets().greatest().equalTo(f.targets().least()));
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, Draws order) {
        f.hypotheses().forEach(evidence::given);
        Lanes steps = f.stepSize().times(0).plus(f.instances());
        Run<?> epoch = new Incremental(Schedule.constant(f.stepSize())).run(f.oracle(), f.start(), steps, order);
        Run<?> batch = new GradientDescent(f.stepSize()).run(f.oracle(), f.start(), steps);
        // Roundings grow with each step by the factor |1 − η‖x‖²| of the worst instance.
        Lanes growth = f.stepSize().times(f.steepest()).minus(1).abs().max(1).pow(f.instances());
        Lanes size =
                f.start().norm().plus(f.planted().norm()).plus(f.targets().abs().sum());
        Coincidence.require(evidence, "W_epoch = W after T batch steps", epoch.end(), batch.end(), size.times(growth));
        Lanes cost = epoch.work().multiplyAdds().times(f.instances());
        Lanes moved = batch.steps().equalTo(steps).and(batch.converged().not());
        evidence.require(
                "T times the cost of the epoch ≤ the cost of T batch steps",
                cost,
                batch.work().multiplyAdds(),
                moved);
        evidence.require(
                "the cost of T batch steps ≤ T times that of the epoch",
                batch.work().multiplyAdds(),
                cost);
    }
}
