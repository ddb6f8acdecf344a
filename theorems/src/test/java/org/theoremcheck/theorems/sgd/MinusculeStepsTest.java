package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
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
 * With the eventually tiny rates, corrections for instances do not modify the function, read per step: ‖ΔW_j‖ ≤ η_j·G →
 * 0 with η_j = c/j.
 *
 * <p>It holds because ‖ΔW_j‖ = η_j‖∇f_t(W)‖; equality where the gradient is the greatest of the run.
 */
@Claim(
        id = "sgd.minuscule-steps",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, learning rate",
        section = "B Incremental updates",
        says = "η_j = c/j ⟹ ‖ΔW_j‖ ≤ η_j·G → 0")
class MinusculeStepsTest {

    @Check
    void stepsShrinkWithTheRate(@ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, Schedule.harmonic(f.stepSize()));
    }

    @Mutant("‖ΔW_j‖ ≤ c·G/j²")
    void stepsShrinkWithTheSquareOfTheRate(
            @ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, j -> f.stepSize().over(j.square()));
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, Schedule bound) {
        f.hypotheses().forEach(evidence::given);
        int instances = f.instances();
        Lanes zero = f.stepSize().minus(f.stepSize());
        Lanes[] seen = {f.start(), zero};
        Lanes end = Epochs.end(f, Schedule.harmonic(f.stepSize()), 2, visit -> {
            seen[1] = seen[1].max(visit.gradient().norm());
            seen[0] = visit.w();
        });
        Lanes move = end.distanceTo(seen[0]);
        Lanes last = bound.at(zero.plus(2 * instances)).times(seen[1]);
        evidence.require("‖ΔW_j‖ at the end of two epochs", move, last, Epochs.visible(f, move));
    }
}
