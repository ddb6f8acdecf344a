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
 * Theorem 3 with e_i replaced by the right-hand side of Theorem 2 at confidence δ/k: with probability ≥ 1 − δ, H_k ≤ H_0 − Σ(Δ − rhs_i),
 * minibatches drawn from B(x, y) ∝ n(x, y)D(x, y).
 *
 * <p>Refuted with k = 1 by one draw from two examples with yg = 1 and −12, equally likely, and m = 1 and 0, C = Δ = γ = 1. Only the first is
 * active, so that it is drawn surely and moved by 1; then H rises by 6 − ½, while 4 − 1 is allowed, and the confidence term is less than the
 * remaining 5/2 for δ ≥ ½. The corrected form is {@code svm.thm3.amended}.
 */
@Claim(
        id = "svm.thm3.bound-reading",
        paper = Paper.SVM,
        at = "Theorem 3",
        section = "5 Descent with probability",
        says = "P(H_k ≤ H_0 − Σ(Δ − rhs_i)) ≥ 1 − δ, rhs_i at confidence δ/k, minibatches from B ∝ nD",
        expected = Verdict.REFUTED,
        instances = 8 * 1024)
class BoundedTrajectoryTest {

    @Check
    void theHingeFallsByTheStepsLessTheBounds(
            @ForAll(supplier = LinearPopulations.Trajectories.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, 4);
    }

    @Mutant("4 replaced by 8")
    void theHingeFallsByTheStepsLessTwiceTheComplexities(
            @ForAll(supplier = LinearPopulations.Trajectories.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, 8);
    }

    private static void conclude(LinearPopulationCohort f, Evidence evidence, double complexity) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("Δ ≤ 1", f.step(), f.step().times(0).plus(1));
        evidence.given("Δ ≤ γ", f.step(), f.gamma());
        evidence.given("something is active", f.deficits().greatest().above(0));
        HingePaths.of(MinibatchUpdates.of(f), true).requirePromisedFall(evidence, complexity);
    }
}
