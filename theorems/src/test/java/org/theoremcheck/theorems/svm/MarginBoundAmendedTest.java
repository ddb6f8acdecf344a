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
 * For ℓ independent draws, B and γ &gt; 0 fixed before, with probability ≥ 1 − δ every linear g with norm at most B has E min(1, (γ −
 * y·g(x))₊/γ) ≤ (1/(ℓγ))Σ ξ_i + (4B/(ℓγ))√tr K + 3√(ln(2/δ)/(2ℓ)).
 *
 * <p>All samples of small populations are gone through, for every δ and for the worst g at once; beside them ℓ different ones of N orthonormal
 * points. It holds by {@code svm.thm1.empirical}, {@code svm.contraction} with L = 1/γ, and {@code svm.rad-linear}. The factors are generous:
 * half of either is not refuted here.
 *
 * @see Shawe-Taylor, Cristianini (2004), Kernel Methods for Pattern Analysis, Theorem 4.17
 */
@Claim(
        id = "svm.thm2.amended",
        paper = Paper.SVM,
        at = "Theorem 2 (amended)",
        section = "2 Margin bound",
        says = "P(∀g: E min(1, (γ − yg)₊/γ) ≤ (1/(ℓγ))Σ ξ_i + (4B/(ℓγ))√tr K + 3√(ln(2/δ)/(2ℓ))) ≥ 1 − δ",
        instances = 8 * 1024)
class MarginBoundAmendedTest {

    @Check
    void theClippedSlackIsBounded(
            @ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        MarginBound bound = printed(p);
        laws(p, evidence, MarginLoss.CLIPPED, p.gamma()).forEach(law -> {
            evidence.observe("greatest (E − slack)/complexity, " + law.name(), law.strain(bound));
            evidence.observe("silent at δ = 0.05, " + law.name(), law.silent(bound, 0.05));
            law.require(evidence, bound, law.trace());
        });
    }

    @Mutant("slack not divided by γ")
    void theSlackItselfBoundsIt(
            @ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        laws(p, evidence, MarginLoss.CLIPPED, p.gamma().times(0).plus(1))
                .forEach(law -> law.require(evidence, printed(p), law.trace()));
    }

    @Mutant("4 replaced by ½")
    void anEighthOfTheComplexitySuffices(
            @ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        MarginBound half = new MarginBound(printed(p).examples(), 0.5, 3);
        laws(p, evidence, MarginLoss.CLIPPED, p.gamma()).forEach(law -> law.require(evidence, half, law.trace()));
    }

    @Mutant("4 replaced by ½ and no confidence term, δ = 0.05")
    void noConfidenceIsNeeded(@ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        MarginBound half = new MarginBound(printed(p).examples(), 0.5, 3);
        p.hypotheses().forEach(evidence::given);
        MarginLaw.ofPoints(p, MarginLoss.CLIPPED, p.gamma()).requireAt(evidence, 0.05, half);
    }

    @Mutant("√tr K replaced by √λ_max(K)")
    void theGreatestEigenvalueBoundsIt(
            @ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        laws(p, evidence, MarginLoss.CLIPPED, p.gamma())
                .forEach(law -> law.require(evidence, printed(p), law.greatest()));
    }

    @Mutant("B dropped")
    void theNormDoesNotMatter(@ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        Lanes one = p.gamma().arithmetic().constant(1);
        laws(p, evidence, MarginLoss.CLIPPED, p.gamma())
                .forEach(law -> law.require(evidence, printed(p), one, law.trace(), one));
    }

    @Mutant("not clipped")
    void theWholeSlackIsBounded(
            @ForAll(supplier = MarginPopulations.class) MarginPopulationCohort p, Evidence evidence) {
        laws(p, evidence, MarginLoss.UNCLIPPED, p.gamma())
                .forEach(law -> law.require(evidence, printed(p), law.trace()));
    }

    private static List<MarginLaw> laws(MarginPopulationCohort p, Evidence evidence, MarginLoss loss, Lanes unit) {
        p.hypotheses().forEach(evidence::given);
        return List.of(MarginLaw.ofPoints(p, loss, unit), MarginLaw.ofOrthonormal(p, loss));
    }

    private static MarginBound printed(MarginPopulationCohort p) {
        return MarginBound.of(p.gamma().arithmetic().constant(p.size()));
    }
}
