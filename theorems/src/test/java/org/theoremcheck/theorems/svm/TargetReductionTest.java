package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * ε is the target reduction in hinge loss for each example and class, with shortfall ξ_ij: h_ij − h′_ij ≥ ε − ξ_ij for all i, j.
 *
 * <p>Given up to 2‖g_ij‖√(2Γ). False where an output has less than ε to lose: for g = ε = C = 1, y = −1 and m = 0, δw = −1 and ξ = 0, but h = h′ = 0.
 */
@Claim(
        id = "svm.target-reduction",
        paper = Paper.SVM,
        at = "Section 3.1",
        section = "4 Hinge after a step",
        says = "h_ij − h′_ij ≥ ε − ξ_ij for all i, j",
        expected = Verdict.REFUTED)
class TargetReductionTest {

    @Check
    void everyOutputFallsByItsTarget(
            @ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("(ε − ξ)/2")
    void everyOutputFallsByHalfOfThat(
            @ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        HingeFall fall = HingeFall.ofAllOutputs(f);
        Lanes promised = fall.solution().slacks().negate().plus(f.target()).times(factor);
        Lanes doubt = fall.solution().marginErrors().times(1 + factor);
        Rowwise.require(evidence, "ε − ξ ≤ h − h′", promised, fall.each(1).plus(doubt), fall.size());
    }
}
