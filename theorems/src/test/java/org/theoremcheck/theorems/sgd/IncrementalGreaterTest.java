package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.generators.LeastSquares;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * An epoch of incremental updates adjusts the function more than one batch update: for small steps, the mean of the
 * losses and a mean gradient that is not 0, ‖W_epoch − W_0‖/‖W_batch − W_0‖ → T as η → 0.
 *
 * <p>Checked as |ratio − T| ≤ ηLM(1 + ηL)ᵀ·T(T−1)/(2‖∇f‖) at η = 2⁻⁴/L, 2⁻⁸/L and 2⁻¹²/L, L = max‖x_t‖², M =
 * max‖∇f_t(W_0)‖; the bound goes to 0. It holds because the epoch follows Σ∇f_t = T∇f up to ‖∇f_t(W_j) − ∇f_t(W_0)‖ ≤
 * L‖W_j − W_0‖.
 */
@Claim(
        id = "sgd.incremental.greater",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates",
        section = "B Incremental updates",
        says = "‖W_epoch − W_0‖/‖W_batch − W_0‖ → T as η → 0")
class IncrementalGreaterTest {

    @Check
    void anEpochGoesTTimesAsFar(
            @ForAll(supplier = LeastSquares.Several.class) LeastSquaresCohort f, Evidence evidence) {
        evidence.cover("T > 2", f.stepSize().times(0).plus(f.instances()).above(2), 0.2);
        conclude(f, evidence, f.instances());
    }

    @Mutant("limit T²")
    void anEpochGoesTSquaredTimesAsFar(
            @ForAll(supplier = LeastSquares.Several.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, (double) f.instances() * f.instances());
    }

    @Mutant("limit 1")
    void anEpochGoesAsFar(@ForAll(supplier = LeastSquares.Several.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, double limit) {
        f.hypotheses().forEach(evidence::given);
        int instances = f.instances();
        Lanes slope = f.oracle().gradient(f.start()).norm();
        Lanes zero = slope.minus(slope);
        evidence.given("‖∇f(W_0)‖ ≥ 0.01", zero.plus(0.01), slope);
        evidence.given("max‖x_t‖ ≥ 0.1", zero.plus(0.01), f.steepest());
        Lanes steepest = zero;
        for (int t = 0; t < instances; t++) {
            steepest =
                    steepest.max(InstanceGradients.of(f.oracle(), t, f.start()).norm());
        }
        for (int exponent : new int[] {4, 8, 12}) {
            Lanes relative = zero.plus(Math.scalb(1.0, -exponent));
            Lanes eta = relative.over(f.steepest());
            Lanes epoch = Epochs.once(f, eta).distanceTo(f.start());
            Lanes batch = Epochs.batch(f, eta, 1).distanceTo(f.start());
            Lanes growth = relative.plus(1).pow(instances).times(instances * (instances - 1) / 2.0);
            Lanes bound = relative.times(steepest).times(growth).over(slope);
            evidence.require(
                    "|ratio − T|, η = 2^−" + exponent + "/L",
                    epoch.over(batch).minus(limit).abs(),
                    bound);
        }
    }
}
