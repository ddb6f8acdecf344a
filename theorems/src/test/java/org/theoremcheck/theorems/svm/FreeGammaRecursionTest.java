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
 * Lemma 1 with any γ &gt; 0, as γ_i is free in the print: H′ ≤ H − (Δ − e(γ)) for Δ ≤ 1.
 *
 * <p>Refuted by two equally likely examples with yg = 1 and −1 and m = 0, of which the minibatch holds the first, with C = Δ = 1 and γ = ½:
 * the hinges change by 0 and 1, which is ½ on average, while e = (1 + 3/2)/2 allows ¼. What is missing is γ ≥ Δ ({@code svm.lemma1}).
 */
@Claim(
        id = "svm.lemma1.free-gamma",
        paper = Paper.SVM,
        at = "Lemma 1",
        section = "5 Descent with probability",
        says = "H′ ≤ H − (Δ − e(γ)) for Δ ≤ 1 and every γ > 0",
        expected = Verdict.REFUTED,
        instances = 8 * 1024)
class FreeGammaRecursionTest {

    @Check
    void theHingeFallsByTheStepLessTheError(
            @ForAll(supplier = LinearPopulations.FreeGamma.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence);
    }

    @Mutant("γ ≥ Δ/2")
    void halfTheStepIsGammaEnough(
            @ForAll(supplier = LinearPopulations.FreeGamma.class) LinearPopulationCohort f, Evidence evidence) {
        evidence.given("Δ/2 ≤ γ", f.step().over(2), f.gamma());
        conclude(f, evidence);
    }

    private static void conclude(LinearPopulationCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("Δ ≤ 1", f.step(), f.step().times(0).plus(1));
        MinibatchUpdates.of(f).requireFall(evidence, MarginLoss.MAXIMUM, 1, true);
    }
}
