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
 * Lemma 1 with the hinge summed over outputs: H′ ≤ H − (Δ − e(γ)) for γ ≥ Δ, Δ ≤ 1, H = E Σ_j h_j, while e is an average over outputs.
 *
 * <p>Refuted by one example with two outputs, yg = 2 and −1, m = 0, and C = Δ = γ = 1: the SVM moves them by 1 and −½, so that the sum rises
 * by ½, while e = (1 + 3/2)/2 allows ¼. Multiplied by K it holds, H′ ≤ H − K(Δ − e), as {@code svm.lemma1} does.
 */
@Claim(
        id = "svm.lemma1.sum-convention",
        paper = Paper.SVM,
        at = "Lemma 1",
        section = "5 Descent with probability",
        says = "H′ ≤ H − (Δ − e(γ)) for γ ≥ Δ, Δ ≤ 1, H = E Σ_j h_j",
        expected = Verdict.REFUTED,
        instances = 8 * 1024)
class SummedRecursionTest {

    @Check
    void theHingeFallsByTheStepLessTheError(
            @ForAll(supplier = LinearPopulations.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, f.outputs());
    }

    @Mutant("half of the sum over outputs")
    void halfOfTheSumFalls(@ForAll(supplier = LinearPopulations.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, f.outputs() / 2.0);
    }

    private static void conclude(LinearPopulationCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("Δ ≤ 1", f.step(), f.step().times(0).plus(1));
        evidence.given("Δ ≤ γ", f.step(), f.gamma());
        MinibatchUpdates.of(f).requireFall(evidence, MarginLoss.MAXIMUM, factor, true);
    }
}
