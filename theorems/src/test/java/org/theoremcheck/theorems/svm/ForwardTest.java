package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.ScoredCohort;
import org.theoremcheck.generators.ScoredExamples;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * If ŷ = argmax f_j is wrong, then Σ_j h_j ≥ 2, however ties are broken.
 *
 * <p>It holds because f_j ≥ f_c for some j ≠ c, so that h_c + h_j ≥ (1 − f_c) + (1 + f_j) ≥ 2; equality at f_c = f_j = 0 and no other
 * output above −1.
 */
@Claim(
        id = "svm.cor1.forward",
        paper = Paper.SVM,
        at = "Corollary 1",
        section = "5 Training error",
        says = "argmax_j f_j ≠ y ⟹ Σ_j h_j ≥ 2")
class ForwardTest {

    @Check
    void anErrorCostsAHingeOfTwo(@ForAll(supplier = ScoredExamples.class) ScoredCohort f, Evidence evidence) {
        conclude(f, evidence, 2, f.hinges());
    }

    @Mutant("Σ h > 2")
    void anErrorCostsMoreThanTwo(@ForAll(supplier = ScoredExamples.class) ScoredCohort f, Evidence evidence) {
        // Strict: where Σ h = 2 exactly, a sum counted as 1 less must fail.
        Lanes exact = f.hinges().equalTo(2);
        conclude(f, evidence, 2, f.hinges().minus(exact));
    }

    @Mutant("Σ h ≥ 2.1")
    void anErrorCostsAHingeOfTwoPointOne(@ForAll(supplier = ScoredExamples.class) ScoredCohort f, Evidence evidence) {
        conclude(f, evidence, 2.1, f.hinges());
    }

    private static void conclude(ScoredCohort f, Evidence evidence, double threshold, Lanes hinges) {
        f.hypotheses().forEach(evidence::given);
        Lanes errors = f.possibleErrors();
        evidence.cover("some example is wrong", errors.greatest(), 0.3);
        evidence.cover("some example is right", errors.least().not(), 0.3);
        evidence.require(
                "2e ≤ Σ h for all examples",
                errors.times(threshold).minus(hinges).greatest().plus(2),
                errors.arithmetic().constant(2));
    }
}
