package org.theoremcheck.theorems.svm;

import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Every output loses ε − ξ_ij of its hinge, or all of it: h_ij − h′_ij ≥ min(h_ij, ε − ξ_ij).
 *
 * <p>It holds for every step at all: either h′_ij = 0, or h_ij − h′_ij ≥ v_ij ≥ ε − ξ_ij.
 */
@Claim(
        id = "svm.target-reduction.amended",
        paper = Paper.SVM,
        at = "Section 3.1 (amended)",
        section = "4 Hinge after a step",
        says = "h_ij − h′_ij ≥ min(h_ij, ε − ξ_ij) for all i, j")
class TargetReductionAmendedTest {

    @Check
    void everyOutputFallsByItsTargetOrToZero(
            @ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, s -> s.negate().plus(f.target()), f.hinges());
    }

    @Mutant("min(h, ε)")
    void everyOutputFallsByTheWholeTargetOrToZero(
            @ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, s -> s.times(0).plus(f.target()), f.hinges());
    }

    @Mutant("ε − ξ alone")
    void everyOutputFallsByItsTarget(
            @ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(
                f,
                evidence,
                s -> s.negate().plus(f.target()),
                f.hinges().times(0).plus(f.target()));
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, UnaryOperator<Lanes> promise, Lanes most) {
        f.hypotheses().forEach(evidence::given);
        HingeFall fall = HingeFall.ofAllOutputs(f);
        Lanes promised = promise.apply(fall.solution().slacks()).min(most);
        evidence.cover("some output is satisfied", f.deficits().least().atMost(0), 0.3);
        evidence.cover(
                "some hinge remains",
                f.hingesAfter(fall.solution().margins()).greatest().above(0),
                0.3);
        Rowwise.require(evidence, "min(h, ε − ξ) ≤ h − h′", promised, fall.each(1), fall.size());
    }
}
