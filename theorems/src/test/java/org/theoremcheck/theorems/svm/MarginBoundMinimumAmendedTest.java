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
 * The minimum of 1 and the slack needs no γ: with probability ≥ 1 − δ, every linear g with norm at most B has E min(1, (γ − y·g(x))₊) ≤ (1/ℓ)Σ
 * ξ_i + (4B/ℓ)√tr K + 3√(ln(2/δ)/(2ℓ)).
 *
 * <p>It holds because z ↦ min(1, (γ − z)₊) has values in [0, 1] and the Lipschitz constant 1, so that {@code svm.contraction} and Theorem 1
 * give these terms. Neither term can keep its 1/γ: {@code svm.thm2.min} shows it for the slack, and points e₀ + e_i with γ near √ℓ for the
 * complexity.
 *
 * @see Shawe-Taylor, Cristianini (2004), Kernel Methods for Pattern Analysis, Theorem 4.17
 */
@Claim(
        id = "svm.thm2.min.amended",
        paper = Paper.SVM,
        at = "Theorem 2 (amended)",
        section = "2 Margin bound",
        says = "P(∀g: E min(1, (γ − yg)₊) ≤ (1/ℓ)Σ ξ_i + (4B/ℓ)√tr K + 3√(ln(2/δ)/(2ℓ))) ≥ 1 − δ",
        instances = 8 * 1024)
class MarginBoundMinimumAmendedTest {

    @Check
    void theLesserOfOneAndTheSlackIsBounded(
            @ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        conclude(p, evidence, 4, one(p), one(p));
    }

    @Mutant("4 replaced by ½")
    void anEighthOfTheComplexitySuffices(
            @ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        conclude(p, evidence, 0.5, one(p), one(p));
    }

    @Mutant("slack divided by γ")
    void theSlackShrinksWithGamma(
            @ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        conclude(p, evidence, 4, p.gamma(), one(p));
    }

    @Mutant("complexity divided by γ")
    void theComplexityShrinksWithGamma(
            @ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        conclude(p, evidence, 4, one(p), p.gamma());
    }

    /** @param slack what the slack is divided by @param unit what the complexity term is divided by */
    private static void conclude(
            MarginPopulationCohort p, Evidence evidence, double complexity, Lanes slack, Lanes unit) {
        p.hypotheses().forEach(evidence::given);
        MarginBound bound = new MarginBound(one(p).times(p.size()), complexity, 3);
        for (MarginLaw law : List.of(
                MarginLaw.ofPoints(p, MarginLoss.MINIMUM, slack),
                MarginLaw.ofOrthonormal(p, MarginLoss.MINIMUM),
                MarginLaw.ofOffset(p, MarginLoss.MINIMUM))) {
            law.require(evidence, bound, law.radius().times(p.gamma()).over(unit), law.trace(), one(p));
        }
    }

    private static Lanes one(MarginPopulationCohort p) {
        return p.gamma().arithmetic().constant(1);
    }
}
