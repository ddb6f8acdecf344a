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
 * Unless the fit is perfect, incremental correction with constant η never converges: a limit point w̄ of a convergent
 * run satisfies ∇f_t(w̄) = 0 for every t.
 *
 * <p>Checked in finite form: if no step of an epoch that ends at w̄ is longer than δ, then ‖∇f_t(w̄)‖ ≤ (1/η + TL)δ for
 * every t, L = max‖x_t‖²; in a convergent run δ → 0. It holds because a step of length η‖∇f_t‖ was taken at most Tδ
 * away.
 */
@Claim(
        id = "sgd.noise-floor",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, noise floor",
        section = "B Incremental updates",
        says = "constant η, the run converges to w̄ ⟹ ∇f_t(w̄) = 0 for every t")
class NoiseFloorTest {

    private static final int EPOCHS = 4;

    @Check
    void shortStepsMeanSmallInstanceGradients(
            @ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, f.stepSize().arithmetic().constant(1).over(f.stepSize()));
    }

    @Mutant("TLδ without 1/η")
    void theStepSizeDoesNotMatter(@ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, f.stepSize().minus(f.stepSize()));
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, Lanes inverse) {
        f.hypotheses().forEach(evidence::given);
        Lanes zero = f.stepSize().minus(f.stepSize());
        Lanes[] longest = {zero};
        Lanes end = Epochs.end(f, Schedule.constant(f.stepSize()), EPOCHS, visit -> {
            Lanes step = visit.gradient().norm().times(f.stepSize());
            longest[0] = visit.t() > (EPOCHS - 1) * f.instances() ? longest[0].max(step) : zero;
        });
        Lanes bound = inverse.plus(f.steepest().times(f.instances())).times(longest[0]);
        for (int t = 0; t < f.instances(); t++) {
            Lanes slope = InstanceGradients.of(f.oracle(), t, end).norm();
            Lanes size = f.x().entries().norm();
            evidence.require(
                    "‖∇f_t(w̄)‖",
                    slope,
                    bound,
                    Epochs.visible(f, bound.plus(slope).over(size)));
        }
    }
}
