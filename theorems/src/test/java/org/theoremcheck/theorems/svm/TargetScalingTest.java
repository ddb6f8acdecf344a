package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.engine.svm.SvmSolution;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The SVM with target ε in place of 1: δw(ε, C) = ε·δw(1, C/ε).
 *
 * <p>Both sides are solved, and their distance compared with their certified errors. It holds because P_{ε,C}(εu) = ε²·P_{1,C/ε}(u).
 */
@Claim(
        id = "svm.target-scaling",
        paper = Paper.SVM,
        at = "Section 3.1",
        section = "3 Optimisation problem",
        says = "δw(ε, C) = ε·δw(1, C/ε)",
        kind = Kind.EQUIVALENCE)
class TargetScalingTest {

    @Check
    void theTargetIsAScale(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, f.box().over(f.target()));
    }

    @Mutant("ε·δw(1, C)")
    void theBoxNeedsNoScaling(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, f.box());
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, Lanes box) {
        f.hypotheses().forEach(evidence::given);
        SvmSolution left = f.programme().solve();
        SvmSolution right =
                f.programme().with(box.arithmetic().constant(1), box).solve();
        Lanes errors = left.error().plus(right.error().times(f.target()));
        evidence.cover("ε ≠ 1", f.target().equalTo(1).not(), 0.5);
        SameDirection.require(
                evidence, "δw(ε, C)", left.direction(), right.direction().times(f.target()), errors);
    }
}
