package org.theoremcheck.theorems.svm;

import java.util.List;
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
 * With K outputs and ℓ independent inputs, with probability ≥ 1 − δ every linear g with norm at most B has E (1/K)Σ_j min(1, (γ −
 * y_jg_j(x))₊/γ) ≤ (1/(ℓKγ))Σ ξ_ij + (4B/(ℓγ))√(tr K/K) + 3√(ln(2/δ)/(2ℓ)).
 *
 * <p>It holds because R̂ of a mean of classes is at most the mean of their R̂, and (1/K)Σ_j √tr K_j ≤ √(tr K/K) by Jensen, which is checked
 * too; tr K and Σ ξ run over all ℓK outputs.
 */
@Claim(
        id = "svm.thm2.multi-output",
        paper = Paper.SVM,
        at = "Theorem 2 (amended)",
        section = "2 Margin bound",
        says =
                "P(∀g: E (1/K)Σ_j min(1, (γ − y_jg_j)₊/γ) ≤ (1/(ℓKγ))Σ ξ_ij + (4B/(ℓγ))√(tr K/K) + 3√(ln(2/δ)/(2ℓ))) ≥ 1 − δ",
        instances = 8 * 1024)
class SeveralOutputsBoundTest {

    @Check
    void theMeanOverOutputsIsBounded(
            @ForAll(supplier = MarginPopulations.SeveralOutputs.class) MarginPopulationCohort p, Evidence evidence) {
        Lanes each = p.traces().sqrt();
        Lanes mean = each.sum().over(each.rows());
        evidence.require(
                "(1/K)Σ √tr K_j ≤ √(tr K/K)", mean.square(), p.traces().sum().over(each.rows()));
        conclude(p, evidence, p.outputs());
    }

    @Mutant("√(tr K/K) replaced by √(tr K)/K")
    void theTraceIsDividedByTheSquare(
            @ForAll(supplier = MarginPopulations.SeveralOutputs.class) MarginPopulationCohort p, Evidence evidence) {
        conclude(p, evidence, p.outputs().square());
    }

    private static void conclude(MarginPopulationCohort p, Evidence evidence, Lanes divisor) {
        p.hypotheses().forEach(evidence::given);
        MarginBound bound = MarginBound.of(p.gamma().arithmetic().constant(p.size()));
        for (MarginLaw law : List.of(
                MarginLaw.ofPoints(p, MarginLoss.CLIPPED, p.gamma()), MarginLaw.ofOrthonormal(p, MarginLoss.CLIPPED))) {
            law.require(evidence, bound, law.trace().over(divisor));
        }
    }
}
