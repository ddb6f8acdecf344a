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
 * Theorem 2 with its maximum read as a minimum: with probability ≥ 1 − δ, every linear g with norm at most B has E min(1, (γ − y·g(x))₊) ≤
 * (1/(ℓγ))Σ ξ_i + (4B/(ℓγ))√tr K + 3√(ln(2/δ)/(2ℓ)).
 *
 * <p>For γ ≤ 1 it follows from {@code svm.thm2.amended}. Refuted for γ = 3, B = 2 and 64 draws of one point with |x| = 1: with margin 2 the
 * expectation is 1, the slack term ⅓ and the complexity term ⅓, and the confidence term is below the remaining ⅓ for δ &gt; 0.42. No ℓ below
 * 34 refutes it ({@code svm.thm2.nonvacuous}). The corrected form is {@code svm.thm2.min.amended}.
 *
 * @see Shawe-Taylor, Cristianini (2004), Kernel Methods for Pattern Analysis, Theorem 4.17
 */
@Claim(
        id = "svm.thm2.min",
        paper = Paper.SVM,
        at = "Theorem 2",
        section = "2 Margin bound",
        says = "P(∀g: E min(1, (γ − yg)₊) ≤ (1/(ℓγ))Σ ξ_i + (4B/(ℓγ))√tr K + 3√(ln(2/δ)/(2ℓ))) ≥ 1 − δ",
        expected = Verdict.REFUTED,
        instances = 8 * 1024)
class MarginBoundMinimumTest {

    @Check
    void theLesserOfOneAndTheSlackIsBounded(
            @ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        MarginLaw.requireOnPoints(p, MarginLoss.MINIMUM, 4, evidence);
    }

    @Mutant("4 replaced by 6")
    void moreComplexityBoundsIt(
            @ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        MarginLaw.requireOnPoints(p, MarginLoss.MINIMUM, 6, evidence);
    }
}
