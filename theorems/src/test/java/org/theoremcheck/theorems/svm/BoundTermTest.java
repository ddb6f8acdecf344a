package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.MarginBound;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The number that training monitors, ‖δw‖√tr K/ℓ, is γ/4 times the complexity term of Theorem 2 with B = ‖δw‖ and γ the target of the SVM.
 *
 * <p>An identity, whatever δw is; ℓ counts examples, tr K runs over the gradients of all their outputs.
 */
@Claim(
        id = "svm.bound-term",
        paper = Paper.SVM,
        at = "Section 3.2",
        section = "2 Margin bound",
        says = "B√tr K/ℓ = (γ/4)·(4B/(ℓγ))√tr K with B = ‖δw‖, γ = ε",
        kind = Kind.EQUIVALENCE)
class BoundTermTest {

    @Check
    void theMonitoredNumberIsTheComplexityTerm(
            @ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, f.examples(), 4);
    }

    @Mutant("γ/2 in place of γ/4")
    void theFactorIsHalfTheMargin(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, f.examples(), 2);
    }

    @Mutant("ℓK in place of ℓ")
    void outputsCountAsExamples(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, f.constraints(), 4);
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, int count, double quotient) {
        f.hypotheses().forEach(evidence::given);
        Lanes norm = f.programme().solve().direction().norm();
        Lanes term = norm.times(f.trace().sqrt()).over(f.examples());
        Lanes complexity =
                MarginBound.of(norm.arithmetic().constant(count)).complexityTerm(norm, f.target(), f.trace());
        evidence.cover("δw ≠ 0", norm.above(0), 0.6);
        evidence.requireEqual("‖δw‖√tr K/ℓ", term, complexity.times(f.target()).over(quotient));
    }
}
