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
 * f λ-strongly convex and L-smooth, 0 &lt; η &lt; 2/L, c = max(|1 − ηλ|, |1 − ηL|): from k ≥ ln(L‖W_0 − W*‖²/(2ε))/(2
 * ln(1/c)) on, f(W_k) − f* ≤ ε: the number of iterations to ε is logarithmic in 1/ε.
 *
 * <p>Checked for the least ε that k satisfies, ε = c²ᵏ(L/2)‖W_0 − W*‖². It holds by smoothness and the contraction of
 * distances; equality on eigenvectors of the greatest curvature where that decides c.
 */
@Claim(
        id = "sgd.batch-linear.log-iterations",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, batch gradient",
        section = "C Convergence",
        says = "k ≥ ln(L‖W_0 − W*‖²/(2ε))/(2 ln(1/c)) ⟹ f(W_k) − f* ≤ ε")
class LogIterationsTest {

    @Check
    void logarithmicallyManyIterationsSuffice(@ForAll(supplier = SmoothSums.class) SmoothCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("factor 2 of the denominator replaced by 4")
    void halfOfTheIterationsSuffices(@ForAll(supplier = SmoothSums.class) SmoothCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(SmoothCohort f, Evidence evidence, int speed) {
        var run = BatchDescent.run(f, evidence);
        evidence.given("c < 1", run.contraction().below(1));
        Lanes share = run.power(run.contraction()).square().pow(speed);
        Lanes epsilon = share.times(f.smooth()).times(f.distance().square()).over(2);
        evidence.require("f(W_k) − f* ≤ ε", f.oracle().risk(run.end()), epsilon, run.visibleGap(epsilon));
    }
}
