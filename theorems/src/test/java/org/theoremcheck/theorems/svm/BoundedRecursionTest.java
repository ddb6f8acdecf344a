package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearPopulationCohort;
import org.theoremcheck.generators.LinearPopulations;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Lemma 1 with e replaced by the right-hand side of Theorem 2 for the applied update: with probability ≥ 1 − δ, H′ ≤ H − (Δ − rhs), rhs =
 * (1/(ℓKγ))Σ ξ_ij + (4B/(ℓγ))√(tr K/K) + 3√(ln(2/δ)/(2ℓ)), ξ_ij = (γ − y_iju_ij)₊, B = ‖Δδw‖, γ ≥ Δ, Δ ≤ 1.
 *
 * <p>Refuted by one draw from two equally likely examples with yg = 1 and −12, m = 0, C = Δ = γ = 1. With probability ½ it is the first, moved
 * by 1; then H rises by 6, the slack is 0, B√tr K = 1, and 6 + 1 − 4 is more than the confidence term for δ &gt; 0.28. Without rare large
 * gradients it is refuted by saturation: where m = 0 nothing can fall, while 4/√ℓ + 3c &lt; Δ for ℓ ≥ 34. The corrected form is {@code
 * svm.lemma1.amended}.
 */
@Claim(
        id = "svm.lemma1.bound-reading",
        paper = Paper.SVM,
        at = "Lemma 1",
        section = "5 Descent with probability",
        says = "P(H′ ≤ H − (Δ − (1/(ℓKγ))Σ ξ_ij − (4B/(ℓγ))√(tr K/K) − 3√(ln(2/δ)/(2ℓ)))) ≥ 1 − δ",
        expected = Verdict.REFUTED,
        instances = 8 * 1024)
class BoundedRecursionTest {

    @Check
    void theHingeFallsByTheStepLessTheBound(
            @ForAll(supplier = LinearPopulations.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, 4);
    }

    @Mutant("4 replaced by 8")
    void theHingeFallsByTheStepLessTwiceTheComplexity(
            @ForAll(supplier = LinearPopulations.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, 8);
    }

    private static void conclude(LinearPopulationCohort f, Evidence evidence, double complexity) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("Δ ≤ 1", f.step(), f.step().times(0).plus(1));
        evidence.given("Δ ≤ γ", f.step(), f.gamma());
        HingePaths.of(MinibatchUpdates.of(f), false).requirePromisedFall(evidence, complexity);
    }
}
