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
 * Theorem 2 without its maximum: with probability ≥ 1 − δ, every linear g with norm at most B has E (γ − y·g(x))₊/γ ≤ (1/(ℓγ))Σ ξ_i +
 * (4B/(ℓγ))√tr K + 3√(ln(2/δ)/(2ℓ)).
 *
 * <p>Refuted by one draw of x = 6 or x = 0, equally likely, with y = 1 and B = γ = 1: with probability ½ it is 0, so that the slack term is 1
 * and tr K = 0 for v = −1, whose expectation is ½·1 + ½·7 = 4, and the confidence term is below 3 for δ &gt; 0.28. The corrected form is
 * {@code svm.thm2.unclipped.amended}.
 *
 * @see Shawe-Taylor, Cristianini (2004), Kernel Methods for Pattern Analysis, Theorem 4.17
 */
@Claim(
        id = "svm.thm2.unclipped",
        paper = Paper.SVM,
        at = "Theorem 2",
        section = "2 Margin bound",
        says = "P(∀g: E (γ − yg)₊/γ ≤ (1/(ℓγ))Σ ξ_i + (4B/(ℓγ))√tr K + 3√(ln(2/δ)/(2ℓ))) ≥ 1 − δ",
        expected = Verdict.REFUTED,
        instances = 8 * 1024)
class MarginBoundUnclippedTest {

    @Check
    void theSlackIsBounded(@ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        MarginLaw.requireOnPoints(p, MarginLoss.UNCLIPPED, 4, evidence);
    }

    @Mutant("4 replaced by 40")
    void tenTimesTheComplexityBoundsIt(
            @ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        MarginLaw.requireOnPoints(p, MarginLoss.UNCLIPPED, 40, evidence);
    }
}
