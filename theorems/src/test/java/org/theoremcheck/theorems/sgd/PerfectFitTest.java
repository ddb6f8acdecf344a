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
 * Interpolating least squares, η &lt; 2/max‖x_t‖²: every step, in any order, does not increase the distance to any
 * interpolant.
 *
 * <p>It holds because ‖e − ηx⟨x, e⟩‖² = ‖e‖² − η(2 − η‖x‖²)⟨x, e⟩²; equality where ⟨x, e⟩ = 0.
 */
@Claim(
        id = "sgd.perfect-fit",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, perfect fit",
        section = "B Incremental updates",
        says = "interpolation, η < 2/max‖x_t‖² ⟹ no step increases the distance to an interpolant")
class PerfectFitTest {

    @Check
    void noStepLeadsAway(@ForAll(supplier = LeastSquares.Interpolated.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    @Mutant("η < 2.5/max‖x_t‖²")
    void noLongStepLeadsAway(
            @ForAll(supplier = LeastSquares.Interpolated.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 2.5);
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, double limit) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("w° interpolates", f.residuals().abs().greatest().equalTo(0));
        evidence.given(
                "η·max‖x_t‖² < " + limit, f.stepSize().times(f.steepest()).below(limit));
        Lanes[] before = {f.start().distanceTo(f.planted())};
        Lanes end = Epochs.end(f, Schedule.constant(f.stepSize()), 2, visit -> step(f, evidence, before, visit.w()));
        step(f, evidence, before, end);
    }

    private static void step(LeastSquaresCohort f, Evidence evidence, Lanes[] before, Lanes w) {
        Lanes after = w.distanceTo(f.planted());
        evidence.require("‖w_{j+1} − w°‖ ≤ ‖w_j − w°‖", after, before[0], Epochs.visible(f, before[0]));
        before[0] = after;
    }
}
