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
 * Theorem 3 as printed: with linear outputs, Δ ≤ 1 and γ ≥ Δ, k updates have H_k ≤ H_0 − Σ(Δ − e_i(γ)), each minibatch drawn from B(x, y) ∝
 * n(x, y)D(x, y), n the number of outputs with positive hinge, and e_i = E_D(1/K)Σ_j max(1, (γ − y_ju_j)₊).
 *
 * <p>Lemma 1 adds up, whatever minibatches are drawn, and is as vacuous: e_i ≥ 1 ≥ Δ. With the expectation over the active outputs of B in
 * place of those of D it is false, because an update may raise outputs that were satisfied. Checked for k ≤ 2; B is undefined when nothing is
 * active, and training ends there.
 */
@Claim(
        id = "svm.thm3",
        paper = Paper.SVM,
        at = "Theorem 3",
        section = "5 Descent with probability",
        says = "H_k ≤ H_0 − Σ(Δ − e_i(γ)), minibatches from B ∝ nD",
        expected = Verdict.VACUOUS,
        instances = 8 * 1024)
class TrajectoryTest {

    @Check
    void theHingeFallsByTheStepsLessTheErrors(
            @ForAll(supplier = LinearPopulations.Trajectories.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, MarginLoss.MAXIMUM, false);
    }

    @Mutant("e over the active outputs of B")
    void activeOutputsSuffice(
            @ForAll(supplier = LinearPopulations.Trajectories.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, MarginLoss.MAXIMUM, true);
    }

    @Mutant("max(1, (γ − yu)₊) replaced by min(1, (γ − yu)₊)")
    void theLesserSuffices(
            @ForAll(supplier = LinearPopulations.Trajectories.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, MarginLoss.MINIMUM, false);
    }

    private static void conclude(LinearPopulationCohort f, Evidence evidence, MarginLoss loss, boolean activeOnly) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("Δ ≤ 1", f.step(), f.step().times(0).plus(1));
        evidence.given("Δ ≤ γ", f.step(), f.gamma());
        evidence.given("something is active", f.deficits().greatest().above(0));
        MinibatchUpdates updates = MinibatchUpdates.of(f);
        evidence.vacuous(updates.promised(loss).atMost(0));
        HingePaths.of(updates, true).requireRecursion(evidence, loss, activeOnly);
    }
}
