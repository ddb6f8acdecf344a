package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.engine.svm.SvmSolution;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * No vector of norm at most ‖δw‖ has a smaller total slack.
 *
 * <p>Checked as C Σ ξ(δw) ≤ C Σ ξ(z) + Γ against an adversary's z, shortened to ‖δw‖ where it is longer. It holds because P(δw) ≤ P(z) + Γ.
 */
@Claim(
        id = "svm.norm-slack-optimal",
        paper = Paper.SVM,
        at = "Section 3.1 (the sense in which it holds)",
        section = "3 Optimisation problem",
        says = "‖z‖ ≤ ‖δw‖ ⟹ Σ ξ(δw) ≤ Σ ξ(z)")
class NormSlackOptimalTest {

    @Check
    void noShorterVectorHasLessSlack(
            @ForAll(supplier = LinearisedProblems.WithRival.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("‖z‖ ≤ 2‖δw‖")
    void noneOfTwiceTheLength(
            @ForAll(supplier = LinearisedProblems.WithRival.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        SvmSolution solution = f.programme().solve();
        Lanes norm = f.rival().norm();
        Lanes some = norm.equalTo(0);
        Lanes share = solution.direction()
                .norm()
                .times(factor)
                .over(some.choose(some, norm))
                .min(1);
        Lanes z = f.rival().times(share);
        Lanes slack = f.target()
                .minus(f.signed().times(Matrix.column(z)).entries())
                .max(0)
                .sum();
        Lanes reach = z.norm()
                .plus(solution.direction().norm())
                .times(f.programme().norms().sum());
        Lanes unit = f.target().times(f.constraints()).plus(reach).times(f.box());
        evidence.cover("z was shortened", share.below(1), 0.2);
        Lanes ours = solution.slacks().sum().times(f.box());
        Rowwise.require(evidence, "C Σ ξ(δw)", ours, slack.times(f.box()).plus(solution.gap()), unit);
    }
}
