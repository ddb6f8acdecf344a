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
 * Lemma 1 with Δ &gt; 1: H′ ≤ H − (Δ − e(γ)) for γ ≥ Δ.
 *
 * <p>Refuted by one example with yg = 1 and m = 0, C = 1 and Δ = γ = 2: its hinge is 0 and stays so, while e = 1 promises −1. What is missing
 * is Δ ≤ 1 ({@code svm.lemma1}).
 */
@Claim(
        id = "svm.lemma1.big-step",
        paper = Paper.SVM,
        at = "Lemma 1",
        section = "5 Descent with probability",
        says = "H′ ≤ H − (Δ − e(γ)) for γ ≥ Δ > 1",
        expected = Verdict.REFUTED,
        instances = 8 * 1024)
class BigStepRecursionTest {

    @Check
    void theHingeFallsByTheStepLessTheError(
            @ForAll(supplier = LinearPopulations.BigSteps.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence);
    }

    @Mutant("Δ ≤ 3/2")
    void slightlyMoreThanOneIsNotTooMuch(
            @ForAll(supplier = LinearPopulations.BigSteps.class) LinearPopulationCohort f, Evidence evidence) {
        evidence.given("Δ ≤ 3/2", f.step(), f.step().times(0).plus(1.5));
        conclude(f, evidence);
    }

    private static void conclude(LinearPopulationCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("1 < Δ", f.step().above(1));
        evidence.given("Δ ≤ γ", f.step(), f.gamma());
        MinibatchUpdates.of(f).requireFall(evidence, MarginLoss.MAXIMUM, 1, true);
    }
}
