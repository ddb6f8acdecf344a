package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.MarginBound;
import org.theoremcheck.engine.problem.MarginPopulationCohort;
import org.theoremcheck.generators.MarginPopulations;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The unclipped slack needs its range: with ‖x‖ ≤ R and probability ≥ 1 − δ, every linear g with norm at most B has E (γ − y·g(x))₊/γ ≤
 * (1/(ℓγ))Σ ξ_i + (4B/(ℓγ))√tr K + 3(1 + BR/γ)√(ln(2/δ)/(2ℓ)).
 *
 * <p>It holds because (γ − z)₊/γ lies in [0, 1 + BR/γ] for |z| ≤ BR, so that one example moves the mean by (1 + BR/γ)/ℓ at most.
 *
 * @see Shawe-Taylor, Cristianini (2004), Kernel Methods for Pattern Analysis, Theorem 4.17
 */
@Claim(
        id = "svm.thm2.unclipped.amended",
        paper = Paper.SVM,
        at = "Theorem 2 (amended)",
        section = "2 Margin bound",
        says = "P(∀g: E (γ − yg)₊/γ ≤ (1/(ℓγ))Σ ξ_i + (4B/(ℓγ))√tr K + 3(1 + BR/γ)√(ln(2/δ)/(2ℓ))) ≥ 1 − δ",
        instances = 8 * 1024)
class MarginBoundUnclippedAmendedTest {

    @Check
    void theSlackIsBounded(@ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        conclude(p, evidence, 3, reach(p).plus(1));
    }

    @Mutant("range 1 in place of 1 + BR/γ, as printed")
    void theRangeIsOne(@ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        conclude(p, evidence, 3, reach(p).times(0).plus(1));
    }

    @Mutant("3 replaced by 1/10")
    void aThirtiethOfTheConfidenceSuffices(
            @ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        conclude(p, evidence, 0.1, reach(p).plus(1));
    }

    /** BR/γ. */
    private static Lanes reach(MarginPopulationCohort p) {
        return p.radius().times(p.greatest()).over(p.gamma());
    }

    private static void conclude(MarginPopulationCohort p, Evidence evidence, double confidence, Lanes range) {
        p.hypotheses().forEach(evidence::given);
        MarginLaw law = MarginLaw.ofPoints(p, MarginLoss.UNCLIPPED, p.gamma());
        Lanes examples = p.gamma().arithmetic().constant(p.size());
        law.require(evidence, new MarginBound(examples, 4, confidence), law.radius(), law.trace(), range);
    }
}
