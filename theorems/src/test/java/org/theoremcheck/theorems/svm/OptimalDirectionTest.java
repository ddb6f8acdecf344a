package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.engine.svm.SvmSolution;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Updates go in the optimal direction to decrease the loss, read as: among unit directions none has a larger first-order decrease of the
 * minibatch's total hinge, all outputs being active.
 *
 * <p>The fall along s = Σ y_ijg_ij is ‖s‖ per unit of length, that along δw is ⟨s, δw⟩/‖δw‖, given up to 2‖s‖√(2Γ)/‖δw‖. False: for y_ig_i = (2, 0) and (0, −1) with
 * ε = 1 and C = 2, δw = (½, −1) while s = (2, −1): 2.24 against 1.79. The sense in which δw is optimal is {@code svm.norm-slack-optimal}.
 */
@Claim(
        id = "svm.optimal-direction",
        paper = Paper.SVM,
        at = "Introduction; Section 3.1",
        section = "3 Optimisation problem",
        says = "‖s‖ ≤ ⟨s, δw⟩/‖δw‖ with s = Σ y_ijg_ij: no direction decreases the hinge faster",
        expected = Verdict.REFUTED)
class OptimalDirectionTest {

    @Check
    void noDirectionFallsFaster(
            @ForAll(supplier = LinearisedProblems.AllActive.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("half as fast")
    void noDirectionFallsTwiceAsFast(
            @ForAll(supplier = LinearisedProblems.AllActive.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        evidence.given(Hypothesis.below(
                "all outputs active", f.target().times(0), f.deficits().least()));
        SvmSolution solution = f.programme().solve();
        Lanes norm = solution.direction().norm();
        Lanes known = norm.above(solution.error().times(2));
        evidence.given("δw ≠ 0", known);
        Lanes length = known.choose(norm, norm.plus(1));
        Lanes s = f.programme().steepest();
        Lanes fall = s.dot(solution.direction()).over(length);
        Lanes doubt = s.norm().times(solution.error()).times(2).over(length);
        evidence.require("fall per unit of length", s.norm().times(factor), fall.plus(doubt));
    }
}
