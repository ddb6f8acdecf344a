package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.GradientDescent;
import org.theoremcheck.engine.problem.PowerCohort;
import org.theoremcheck.generators.PowerLosses;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Strongly convex f, batch updates: ‖W_k − W*‖ &lt; cᵏ‖W_0 − W*‖ for some c &lt; 1, every k and every start, as
 * printed: strong convexity is the only hypothesis.
 *
 * <p>Checked at k = 1, where it needs |W_1| &lt; |W_0|, with step sizes that suit the curvature at the minimiser,
 * η·f″(0) ≤ 1. False without smoothness: f = ½w² + |w|, η = 1, W_0 = ½ leads to −1; and f = ½w² + w⁴/4 from 2 with η =
 * ½ leads to −3. At k = 0 the strict inequality fails for every f.
 */
@Claim(
        id = "sgd.batch-linear",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, batch gradient",
        section = "C Convergence",
        says = "f strongly convex ⟹ ‖W_k − W*‖ < cᵏ‖W_0 − W*‖ for some c < 1",
        expected = Verdict.REFUTED)
class BatchLinearTest {

    @Check
    void everyStartComesCloserInOneStep(@ForAll(supplier = PowerLosses.class) PowerCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("c = ½")
    void everyStartHalvesItsDistance(@ForAll(supplier = PowerLosses.class) PowerCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    private static void conclude(PowerCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        Lanes zero = f.start().minus(f.start());
        Lanes curvature = f.bowl().plus(f.power().equalTo(2).choose(f.height(), zero));
        evidence.given("f is strongly convex", f.bowl().above(0));
        evidence.given("W_0 ≠ W*", f.start().equalTo(0).not());
        evidence.given("η·f″(0) ≤ 1", f.stepSize().times(curvature), zero.plus(1));
        Lanes next = new GradientDescent(f.stepSize())
                .run(f.oracle(), f.start(), zero.plus(1))
                .end();
        evidence.require(
                Strictly.below("|W_1| < c|W_0|", next.abs(), f.start().abs().times(factor)));
    }
}
