package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.MarginBound;
import org.theoremcheck.engine.problem.MarginPopulationCohort;
import org.theoremcheck.generators.MarginPopulations;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Theorem 2 applied to the ℓK constraints of the SVM as if they were ℓK examples: with probability ≥ 1 − δ, every linear g with norm at most B
 * has E (1/K)Σ_j min(1, (γ − y_jg_j(x))₊/γ) ≤ (1/(ℓKγ))Σ ξ_ij + (4B/(ℓKγ))√tr K + 3√(ln(2/δ)/(2ℓK)).
 *
 * <p>Refuted by one draw of x = 1 with y = 1 or −1, equally likely, by all of 256 equal outputs, with B = γ = 1: v = y has no slack on it and
 * expectation ½, the complexity term is 4/16, and the confidence term is below the remaining ¼ for δ &gt; 0.06. Both terms vanish as equal
 * outputs are added, while nothing more is known. The corrected form is {@code svm.thm2.multi-output}.
 */
@Claim(
        id = "svm.thm2.outputs-as-iid",
        paper = Paper.SVM,
        at = "Section 3.1",
        section = "2 Margin bound",
        says =
                "P(∀g: E (1/K)Σ_j min(1, (γ − y_jg_j)₊/γ) ≤ (1/(ℓKγ))Σ ξ_ij + (4B/(ℓKγ))√tr K + 3√(ln(2/δ)/(2ℓK))) ≥ 1 − δ",
        expected = Verdict.REFUTED,
        instances = 8 * 1024)
class OutputsAsExamplesTest {

    @Check
    void outputsCountAsExamples(
            @ForAll(supplier = MarginPopulations.SeveralOutputs.class) MarginPopulationCohort p, Evidence evidence) {
        conclude(p, evidence, 4);
    }

    @Mutant("4 replaced by 40")
    void tenTimesTheComplexityBoundsIt(
            @ForAll(supplier = MarginPopulations.SeveralOutputs.class) MarginPopulationCohort p, Evidence evidence) {
        conclude(p, evidence, 40);
    }

    private static void conclude(MarginPopulationCohort p, Evidence evidence, double complexity) {
        p.hypotheses().forEach(evidence::given);
        MarginLaw law = MarginLaw.ofPoints(p, MarginLoss.CLIPPED, p.gamma());
        Lanes constraints = p.outputs().times(p.size());
        law.require(evidence, new MarginBound(constraints, complexity, 3), law.trace());
    }
}
