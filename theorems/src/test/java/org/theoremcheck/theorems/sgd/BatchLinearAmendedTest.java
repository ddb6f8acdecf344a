package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.SmoothCohort;
import org.theoremcheck.generators.SmoothSums;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * f λ-strongly convex and L-smooth, 0 &lt; η &lt; 2/L: ‖W_k − W*‖ ≤ cᵏ‖W_0 − W*‖ with c = max(|1 − ηλ|, |1 − ηL|); η =
 * 2/(λ + L) gives c = (κ − 1)/(κ + 1), κ = L/λ. Corrected form of the printed claim, which has strong convexity alone.
 *
 * <p>Checked on quadratics and regularised logistic losses where the bound exceeds the arithmetic's noise. Tight:
 * measured worst = stated, on eigenvectors of a quadratic.
 *
 * @see <a href="https://doi.org/10.1007/978-1-4419-8853-9">Nesterov (2004), Theorem 2.1.15</a>
 * @see <a href="https://arxiv.org/abs/1705.04398">Taylor, Hendrickx, Glineur (2018), for tightness</a>
 */
@Claim(
        id = "sgd.batch-linear.amended",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, batch gradient",
        section = "C Convergence",
        says = "λ-strongly convex, L-smooth, 0 < η < 2/L ⟹ ‖W_k − W*‖ ≤ max(|1 − ηλ|, |1 − ηL|)ᵏ·‖W_0 − W*‖")
class BatchLinearAmendedTest {

    @Check
    void everyStepContractsTheDistance(@ForAll(supplier = SmoothSums.class) SmoothCohort f, Evidence evidence) {
        var run = BatchDescent.run(f, evidence);
        Lanes stated = run.power(run.contraction()).times(f.distance());
        Lanes visible = run.visible(run.power(run.contraction()));
        Lanes zero = stated.minus(stated);
        evidence.observe(
                "measured ÷ tight (= stated)", visible.choose(run.distance().over(stated), zero));
        evidence.cover("η between 1/L and 2/L", f.stepSize().times(f.smooth()).above(1), 0.2);
        evidence.cover("the bound is above the noise", visible, 0.8);
        conclude(run, evidence, run.contraction());
    }

    @Mutant("strict for every k")
    void theInequalityIsStrict(@ForAll(supplier = SmoothSums.class) SmoothCohort f, Evidence evidence) {
        var run = BatchDescent.run(f, evidence);
        Lanes stated = run.power(run.contraction()).times(f.distance());
        evidence.require(Strictly.below(
                "‖W_k − W*‖ < cᵏ‖W_0 − W*‖", run.distance(), stated, run.visible(run.power(run.contraction()))));
    }

    @Mutant("c = (√κ − 1)/(√κ + 1)")
    void theRootOfTheConditionNumberSuffices(@ForAll(supplier = SmoothSums.class) SmoothCohort f, Evidence evidence) {
        Lanes root = f.smooth().over(f.strong()).sqrt();
        conclude(BatchDescent.run(f, evidence), evidence, root.minus(1).over(root.plus(1)));
    }

    @Mutant("λ doubled")
    void strongConvexityCountsTwice(@ForAll(supplier = SmoothSums.class) SmoothCohort f, Evidence evidence) {
        conclude(
                BatchDescent.run(f, evidence),
                evidence,
                BatchDescent.contraction(f, f.strong().times(2)));
    }

    private static void conclude(BatchDescent run, Evidence evidence, Lanes c) {
        Lanes power = run.power(c);
        evidence.require(
                "‖W_k − W*‖ ≤ cᵏ‖W_0 − W*‖", run.distance(), power.times(run.f().distance()), run.visible(power));
    }
}
