package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.MarginPopulationCohort;
import org.theoremcheck.generators.MarginPopulations;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Theorem 2 as printed: with probability ≥ 1 − δ, every linear g with norm at most B has E max(1, (γ − y·g(x))₊) ≤ (1/(ℓγ))Σ ξ_i +
 * (4B/(ℓγ))√tr K + 3√(ln(2/δ)/(2ℓ)).
 *
 * <p>Refuted by the one point x = 0 with γ = 4 and ℓ = 1: the expectation is 4, the slack term 1, tr K = 0, and the confidence term is 3 for δ
 * = 2/e² = 0.27; the bound fails surely for every greater δ. Larger samples do not help, as the expectation is at least 1. The corrected form
 * is {@code svm.thm2.amended}.
 *
 * @see Shawe-Taylor, Cristianini (2004), Kernel Methods for Pattern Analysis, Theorem 4.17
 */
@Claim(
        id = "svm.thm2",
        paper = Paper.SVM,
        at = "Theorem 2",
        section = "2 Margin bound",
        says = "P(∀g: E max(1, (γ − yg)₊) ≤ (1/(ℓγ))Σ ξ_i + (4B/(ℓγ))√tr K + 3√(ln(2/δ)/(2ℓ))) ≥ 1 − δ",
        expected = Verdict.REFUTED,
        instances = 8 * 1024)
class MarginBoundPrintedTest {

    @Check
    void theGreaterOfOneAndTheSlackIsBounded(
            @ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        MarginLaw.requireOnPoints(p, MarginLoss.MAXIMUM, 4, evidence);
    }

    @Mutant("4 replaced by 40")
    void tenTimesTheComplexityBoundsIt(
            @ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        MarginLaw.requireOnPoints(p, MarginLoss.MAXIMUM, 40, evidence);
    }
}
